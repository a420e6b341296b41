// Runs on the page for reports only: fills in the page from which the reader came. Without it they say so themselves.
const from = new URL(location.href).searchParams.get('page') ?? '';
if (/^\/(?!\/)[\w./-]{0,198}$/.test(from)) {
  const field = document.querySelector<HTMLInputElement>('#page');
  if (field) field.value = from;
  const letter = document.querySelector<HTMLAnchorElement>('main a[href^="mailto:"]');
  if (letter) letter.href = letter.href.replace(/(subject=[^&]*)/, `$1${encodeURIComponent(from)}`);
}
