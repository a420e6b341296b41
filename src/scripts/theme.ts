// Sets the colours that the reader chose, before anything is painted: the only program that a page waits for. A light frame in a
// dark room hurts. A browser that has been here before holds it already, so it waits for nothing then.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage may be switched off: the system's colours are used.
}
