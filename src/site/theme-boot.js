// Runs before the first paint, inline, so that a chosen theme never flashes. Its hash is part of the page's policy (astro.config.mjs).
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be barred; the system's theme then holds.
}
