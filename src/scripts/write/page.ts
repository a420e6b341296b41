// Runs on the page for writers only, and turns its form into a desk: Word files and pasted text are read here, the text is checked
// here, and nothing leaves the page before a door is chosen. Without it the form, where there is one, is sent as it is.
import { startDesk } from './desk.ts';

const form = document.querySelector<HTMLFormElement>('form.desk');
if (form) startDesk(form);
