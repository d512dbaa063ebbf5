// All that a page loads of this for those who only read: the rest comes when it is asked for.
if (new URLSearchParams(location.search).has('present'))
  void import('./present.client.ts').then((presenting) => presenting.present());
