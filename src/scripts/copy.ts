// Puts a button beside every citation, and every text that says what copying it is, to copy it. Without script the text can be
// selected as any other.
for (const words of document.querySelectorAll<HTMLElement>('.citation, [data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const style = words.previousElementSibling?.textContent.trim();
  button.ariaLabel = words.dataset['copy'] ?? (style ? `Copy the ${style} citation` : null);
  const said = document.createElement('output');
  const text = words.textContent.trim();
  button.addEventListener('click', () => void copy(text, said));
  words.append(' ', button, ' ', said);
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Please select the text instead.';
  }
}
