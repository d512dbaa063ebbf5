/** Whether the reader or a poor line asks for nothing to be fetched ahead; not all browsers know. */
export function isSparing(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || !!connection?.effectiveType?.endsWith('2g');
}
