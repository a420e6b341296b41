// Puts a button beside every citation that copies it. Without script the text can be selected as any other.
for (const citation of document.querySelectorAll<HTMLElement>('.citation')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const style = citation.previousElementSibling?.textContent.trim();
  if (style) button.setAttribute('aria-label', `Copy the ${style} citation`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const text = citation.textContent.trim();
  button.addEventListener('click', () => void copy(text, said));
  citation.append(' ', button, ' ', said);
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Your browser does not allow it: select the text instead.';
  }
}
