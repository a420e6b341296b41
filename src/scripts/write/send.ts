import { findPrivacyHits } from '#rules/text/privacy.ts';
import type { Parcel } from './doors.ts';
import { isMailbox, type Fault } from './faults.ts';
import { findField } from './fields.ts';

/** Fields for pictures that the form has: Netlify takes one file in each. */
const MOST_PICTURES = 6;
/** Bytes of pictures that go along: Netlify takes 8 MB with everything. */
const MOST_BYTES = 7_000_000;

/** What is wrong with what a writer says to the editors beside the text. Their own telephone number may stand there. */
export function findSendFaults(email: string, message: string): Fault[] {
  const isPrivate = findPrivacyHits(message).some(
    ({ level, kind }) => level === 'stop' && kind !== 'email' && kind !== 'mobile',
  );
  return [
    ...(isMailbox(email)
      ? []
      : [{ field: 'desk-email', says: 'Give an e-mail address, so that we can answer you.' }]),
    ...(isPrivate
      ? [
          {
            field: 'desk-message',
            says: 'Take the number, the date of birth or the address of a person out of your message.',
          },
        ]
      : []),
  ];
}

/** Sends a post to the host's form. Gives a sentence for the writer where it was not taken. */
export async function sendPost(form: HTMLFormElement, parcel: Parcel): Promise<string | undefined> {
  const files = [...parcel.post.pictures].map(
    ([number, name]) => new File([parcel.pictures.get(number)?.file ?? ''], name),
  );
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MOST_PICTURES || size > MOST_BYTES)
    return 'So many pictures do not fit. Download the file at the third door and send it by e-mail.';
  try {
    const response = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      body: toBody(form, parcel, files),
    });
    if (response.ok) return undefined;
  } catch {
    // Offline, or the host did not answer: said below.
  }
  return 'It was not sent: the host did not take it. Your text is still here. Try again in a while, or download it and send it by e-mail.';
}

function toBody(form: HTMLFormElement, { draft, post, kept }: Parcel, pictures: readonly File[]): FormData {
  const body = new FormData();
  const fields = {
    'form-name': 'draft',
    // The trap goes along as it is: a program that fills it in is caught here too.
    website: form.querySelector<HTMLInputElement>('[name=website]')?.value ?? '',
    title: draft.title,
    standfirst: draft.standfirst,
    name: draft.name,
    topics: draft.topics.join(', '),
    email: findField(form, 'email').value.trim(),
    message: findField(form, 'message').value,
    kept: kept.join('; '),
    text: post.whole,
  };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  pictures.forEach((picture, index) => body.set(`picture-${index + 1}`, picture));
  return body;
}
