import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { listMarks } from '#prose/list-marks.ts';
import { makeSampleWord } from '../fixtures/sample-word.ts';
import { makeWord, paragraph, picture, run } from '../fixtures/word.ts';
import {
  buildWith,
  check,
  checkWith,
  chooseWord,
  expect,
  fillFields,
  readDownload,
  readSent,
  test,
  writeDraft,
  type Files,
} from './desk.ts';

const hasForm = (root: string) => root === 'dist-fixture';
const contentOf = (root: string) => (hasForm(root) ? 'tests/fixtures/site' : 'content');

test.beforeEach(async ({ page }) => {
  await page.goto('/write/');
});

test('a Word file goes through each door to a file that passes the check and can be built', async ({
  page,
  root,
}) => {
  await chooseWord(page);
  await expect(page.locator('.losses')).toContainText('1 comment in the margin: left out.');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Why I stayed');
  await fillFields(page);
  await check(page);
  await expect(page.locator('.hits li')).toHaveCount(0);

  // Third door.
  const third = page.getByRole('region', { name: 'Keep it as a file' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    third.getByRole('button', { name: 'Download' }).click(),
  ]);
  const saved = await readDownload(download);
  expect([...saved.keys()]).toEqual(['why-i-stayed.mdx', 'why-i-stayed-1.webp']);
  expect([...saved.values()].join('').toLowerCase()).not.toContain('canary');

  // Second door.
  const second = page.getByRole('region', { name: 'Go on at GitHub' });
  const way = second.getByRole('link', { name: 'Go on at GitHub' });
  await expect(way).toBeHidden();
  await second.getByRole('checkbox', { name: 'become public together' }).check();
  const address = new URL((await way.getAttribute('href')) ?? '');
  const prefilled: Files = new Map([
    [address.searchParams.get('filename') ?? '', Buffer.from(address.searchParams.get('value') ?? '')],
  ]);
  expect(address.href.length).toBeLessThanOrEqual(8000);
  expect(address.searchParams.get('value')).toContain('[picture 1: A stone]');

  // First door.
  const sent = hasForm(root) ? await sendByForm(page) : saved;
  expect(sent.get('why-i-stayed.mdx')?.toString()).toBe(saved.get('why-i-stayed.mdx')?.toString());

  // The file of the first door is that of the third.
  const both: Files = new Map([...saved, ['also.mdx', [...prefilled.values()][0] ?? Buffer.alloc(0)]]);
  expect(checkWith(contentOf(root), both)).toContain(' 0 errors');
  // One build is enough: the same program builds both sites.
  if (!hasForm(root)) return;
  expect(buildWith(contentOf(root), both)).toContain('Complete!');
});

/** Sends through the form, and gives the post and its picture as the host was given them. */
async function sendByForm(page: Page): Promise<Files> {
  await page.route('**/write/thanks/', (route) => route.fulfill({ status: 200, body: '' }));
  const first = page.getByRole('region', { name: 'Send it privately' });
  await first.getByLabel('Your e-mail address').fill('wren@example.org');
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST'),
    first.getByRole('button', { name: 'Send to the editors' }).click(),
  ]);
  await expect(page.getByRole('heading', { name: 'It is with the editors' })).toBeFocused();
  const fields = await readSent(request);
  expect(fields.get('form-name')?.toString()).toBe('draft');
  expect(fields.get('email')?.toString()).toBe('wren@example.org');
  expect(fields.get('website')?.toString()).toBe('');
  expect(fields.has('word-file')).toBe(false);
  return new Map([
    ['why-i-stayed.mdx', Buffer.from((fields.get('text') ?? '').toString().replaceAll('\r\n', '\n'))],
    ['why-i-stayed-1.webp', fields.get('picture-1') ?? Buffer.alloc(0)],
  ]);
}

test('what is typed comes out as typed', async ({ page }) => {
  await writeDraft(
    page,
    'I <3 this: 5 < 6, {brackets}, <b>no bold</b>.\n\n<script>alert(1)</script>\n\nimport x[^1]\n\n[^1]: A note.',
  );
  await check(page);
  await page.getByText('See roughly how it will look').click();
  const preview = page.getByRole('article', { name: 'as readers will see it' });
  await expect(preview).toContainText('I <3 this: 5 < 6, {brackets}, <b>no bold</b>.');
  await expect(preview).toContainText('<script>alert(1)</script>');
  await expect(preview).toContainText('import x');
  await expect(preview.getByRole('listitem').filter({ hasText: 'A note.' })).toHaveCSS(
    'list-style-type',
    'decimal',
  );
});

test('pasting from Word keeps headings, lists and stress', async ({ page }) => {
  await page.getByLabel('Or write here').evaluate((box) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h2>The bank</h2><p class="MsoNormal">A <b>bold</b> word</p><ul><li>one</li></ul>',
    );
    data.setData('text/plain', 'The bank A bold word one');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByLabel('Or write here')).toHaveValue('## The bank\n\nA **bold** word\n\n- one');
});

test('what may show a person is told in its sentence, and shuts the doors until it is dealt with', async ({
  page,
  root,
}) => {
  await writeDraft(
    page,
    'It was winter. Her NHS number is 943 476 5919, I think. She was 43 years old then.',
  );
  await check(page);
  const [number, age] = [page.locator('.hits li').nth(0), page.locator('.hits li').nth(1)];
  await expect(number).toContainText('Her NHS number is 943 476 5919, I think.');
  await expect(number).toContainText('Must go');
  await expect(number.getByRole('option')).toHaveText(['choose a reason', /^It only looks like this/]);
  const doors = ['Send it privately', 'Go on at GitHub', 'Keep it as a file'].map((name) =>
    page.getByRole('region', { name }),
  );
  const [first, second, third] = doors as [(typeof doors)[0], (typeof doors)[0], (typeof doors)[0]];
  await expect(first).toContainText('Still closed: 1 thing above must go first.');
  await expect(second).toContainText('1 thing above must be changed, or get a reason, first.');
  await expect(third).toContainText('cannot be printed like this');
  for (const door of [first, second]) await expect(door.getByRole('button')).toHaveCount(0);

  // A number that is none can stay, and the writer can think again.
  const reason = number.getByRole('combobox');
  await reason.selectOption('It only looks like this: it is something else');
  await expect(first).not.toContainText('Still closed');
  await expect(second).toContainText('Still closed: 1 thing above must be changed');
  await reason.selectOption('choose a reason');
  await expect(first).toContainText('Still closed');

  await number.getByRole('button', { name: 'Go to it' }).click();
  await expect(page.getByLabel('Or write here')).toBeFocused();
  expect(await readSelection(page)).toBe('943 476 5919');
  await page.keyboard.press('Backspace');
  await expect(page.getByText('You have changed something since.')).toBeVisible();
  for (const door of doors) await expect(door).toBeHidden();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.hits li')).toHaveCount(1);
  await expect(second).toContainText('Still closed');
  await page
    .locator('.hits')
    .getByRole('combobox')
    .selectOption('It is invented or changed, and the text says so');
  await expect(second).not.toContainText('Still closed');
  await expect(second.getByRole('checkbox')).toBeVisible();
  await expect(age).toHaveCount(0);

  if (!hasForm(root)) return;
  // The reason is sent, and the words are not sent again beside the text.
  await page.route('**/write/thanks/', (route) => route.fulfill({ status: 200, body: '' }));
  await first.getByLabel('Your e-mail address').fill('wren@example.org');
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST'),
    first.getByRole('button', { name: 'Send to the editors' }).click(),
  ]);
  expect((await readSent(request)).get('kept')?.toString()).toBe('age: invented');
});

async function readSelection(page: Page): Promise<string> {
  return await page
    .getByLabel('Or write here')
    .evaluate((box) =>
      box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '',
    );
}

test('a text that is too long for an address takes its name along, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeDraft(page, 'A brook among words. '.repeat(600));
  await check(page);
  const second = page.getByRole('region', { name: 'Go on at GitHub' });
  await second.getByRole('checkbox').check();
  const address = new URL((await second.getByRole('link').getAttribute('href')) ?? '');
  expect([...address.searchParams]).toEqual([['filename', 'signs-by-the-brook.mdx']]);
  await expect(second).toContainText('too long to be carried along');
  await second.getByRole('button', { name: 'Copy the text' }).click();
  await expect(second).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('title: Signs by the brook');
});

test('pictures are drawn anew, small and without what a camera wrote into them', async ({ page }) => {
  const photograph = await sharp({
    create: { width: 2400, height: 1200, channels: 3, background: '#88aacc' },
  })
    .withExif({ IFD0: { Copyright: 'Canary Camera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  const bytes = await makeWord({
    body: [paragraph(run('One winter')), paragraph(picture('one', ''))].join(''),
    pictures: [{ id: 'one', name: 'one.jpg', bytes: new Uint8Array(photograph) }],
  });
  await chooseWord(page, bytes);
  await fillFields(page, { title: 'A winter', standfirst: 'One photograph.' });
  await check(page);
  const summary = page.getByRole('group', { name: 'One thing is to be mended first' });
  await summary.getByRole('link', { name: 'Say what picture 1 shows' }).click();
  await page.keyboard.type('A grey sky');
  await check(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Keep it as a file' }).getByRole('button', { name: 'Download' }).click(),
  ]);
  const files = await readDownload(download);
  const drawn = files.get('a-winter-1.webp') ?? Buffer.alloc(0);
  const { format, width, height, exif, xmp, icc } = await sharp(drawn).metadata();
  expect({ format, width, height, exif, xmp, icc }).toEqual({
    format: 'webp', width: 1600, height: 800, exif: undefined, xmp: undefined, icc: undefined,
  }); // prettier-ignore
  expect(files.get('a-winter.mdx')?.toString()).toContain('![A grey sky](./a-winter-1.webp)');
});

test('a picture of one’s own, chosen or dropped, stands where its line is and can be taken out', async ({
  page,
}) => {
  await page.getByLabel('Or write here').fill('Before.');
  const buffer = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#88aacc' } })
    .png()
    .toBuffer();
  await page.getByLabel('Add a picture').setInputFiles({ name: 'sky.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await expect(page.getByLabel('Or write here')).toHaveValue(/^Before\.\n\n\[picture 1\]/);
  await page.getByRole('button', { name: 'Take picture 1 out' }).click();
  await expect(page.getByLabel('Or write here')).not.toHaveValue(/picture/);
  await drop(page, 'sky.png', 'image/png', buffer);
  await expect(page.getByRole('img', { name: 'Picture 2' })).toBeVisible();
  // A Word file can be dropped as well; some systems do not say what it is. Its text stands below what is there.
  await drop(page, 'stayed.docx', '', await makeSampleWord());
  await expect(page.locator('.read')).toContainText('from stayed.docx, below what was there.');
  await expect(page.locator('.losses')).toContainText('1 comment in the margin: left out.');
  await expect(page.getByLabel('Or write here')).toHaveValue(
    /^Before\.[^]*picture 2[^]*I <3 this work[^]*picture 3/,
  );
});

/** Drops a file on the desk, as from a folder. */
async function drop(page: Page, name: string, type: string, bytes: Buffer): Promise<void> {
  await page.locator('form.desk').evaluate(
    (form, file) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(file.bytes)], file.name, { type: file.type }));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, type, bytes: Array.from(bytes) },
  );
}

test('a browser that cannot write WebP writes JPEG, and what is see-through becomes white', async ({
  page,
}) => {
  await page.evaluate(() => {
    // As browsers do with a format that they do not know.
    const canvas = HTMLCanvasElement.prototype;
    const write = Reflect.get(canvas, 'toBlob') as (...given: unknown[]) => void;
    Reflect.set(canvas, 'toBlob', function (this: unknown, done: unknown, type: unknown, quality: unknown) {
      Reflect.apply(write, this, [done, type === 'image/webp' ? 'image/png' : type, quality]);
    });
  });
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const buffer = await sharp({ create: { width: 40, height: 30, channels: 4, background: clear } })
    .png()
    .toBuffer();
  await writeDraft(page, 'Before.');
  await page.getByLabel('Add a picture').setInputFiles({ name: 'sky.png', mimeType: 'image/png', buffer });
  await page.getByLabel('Picture 1: what does it show?').fill('A clear sky');
  await check(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Keep it as a file' }).getByRole('button', { name: 'Download' }).click(),
  ]);
  const files = await readDownload(download);
  const { data, info } = await sharp(files.get('signs-by-the-brook-1.jpg'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([40, 30, 255, 255, 255]);
  expect(files.get('signs-by-the-brook.mdx')?.toString()).toContain(
    '![A clear sky](./signs-by-the-brook-1.jpg)',
  );
});

test('a file that is no Word file is refused in words, and the page goes on', async ({ page }) => {
  await page
    .getByLabel('Choose a Word file')
    .setInputFiles({ name: 'old.docx', mimeType: '', buffer: Buffer.from('Just words') });
  await expect(page.locator('.read')).toContainText('cannot be read as a Word file');
});

test('a host that takes no message leaves the text where it is, and the page says how to send it', async ({
  page,
  root,
}) => {
  await page.route('**/write/thanks/', (route) => route.fulfill({ status: 404, body: '' }));
  // The browser itself notes an answer of this kind as an error; here it is what is tested.
  await page.evaluate(() => (window.fetch = () => Promise.resolve(new Response('', { status: 404 }))));
  await writeDraft(page, 'A few words.');
  await check(page);
  if (hasForm(root)) {
    await page.getByLabel('Your e-mail address').fill('wren@example.org');
    await page.getByRole('button', { name: 'Send to the editors' }).click();
    await expect(page.getByText('It was not sent')).toBeVisible();
  } else {
    await expect(page.getByRole('region', { name: 'Send it privately' })).toContainText('editors@');
    await expect(page.getByRole('button', { name: 'Send to the editors' })).toHaveCount(0);
  }
  await expect(page.getByLabel('Or write here')).toHaveValue('A few words.');
});

test('nothing is kept unless the writer asks, and Forget takes all of it away', async ({ page }) => {
  const readStored = () =>
    page.evaluate(() => JSON.stringify([...Object.entries(sessionStorage), ...Object.entries(localStorage)]));
  page.on('dialog', (dialog) => void dialog.accept());
  await writeDraft(page, 'A few words.');
  await check(page);
  expect(await readStored()).toBe('[]');
  await page.getByLabel('Keep my words in this tab').check();
  expect(await readStored()).toContain('A few words.');
  await page.reload();
  await expect(page.getByLabel('Or write here')).toHaveValue('A few words.');
  await expect(page.getByLabel('Your name, or a pen name')).toHaveValue('Wren Inventa');
  await check(page);
  await page.getByRole('button', { name: 'Forget everything' }).first().click();
  await expect(page.getByText('Everything is gone from this page.')).toBeVisible();
  expect(await readStored()).toBe('[]');
  await expect(page.getByLabel('Or write here')).toHaveValue('');
  await expect(page.getByRole('region', { name: 'Keep it as a file' })).toBeHidden();
  expect(await page.locator('form.desk').evaluate((form) => form.textContent)).not.toContain('A few words.');
});

test('without script the page says everything and leads to the editors and to GitHub', async ({
  browser,
  site,
  root,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/write/');
  const main = page.getByRole('main');
  for (const { name } of listMarks())
    await expect(main.getByRole('term').filter({ hasText: `<${name}>` })).toHaveCount(1);
  const github = await main.getByRole('link', { name: 'begin there' }).getAttribute('href');
  const skeleton = new URL(github ?? '').searchParams.get('value') ?? '';
  expect(checkWith(contentOf(root), new Map([['my-post.mdx', Buffer.from(skeleton)]]))).toContain(
    ' 0 errors',
  );
  const form = main.locator('form');
  if (hasForm(root)) {
    await expect(form).toHaveAttribute('data-netlify', 'true');
    await expect(form).toHaveAttribute('method', 'post');
    expect((await page.request.get((await form.getAttribute('action')) ?? '')).status()).toBe(200);
    await expect(
      form.locator(`[name="${(await form.getAttribute('netlify-honeypot')) ?? ''}"]`),
    ).toBeHidden();
    await expect(form.getByLabel('Your e-mail address')).toHaveAttribute('required');
    await expect(form.locator('button:visible')).toHaveText(['Send to the editors']);
  } else {
    await expect(form).toBeHidden();
    await expect(main.getByText('Send it to')).toContainText('editors@');
  }
  await context.close();
});

test('loads at most 15 kB of script before anything is chosen or checked', async ({ page }) => {
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('.js'))
      .map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })),
  );
  expect(sizes.length).toBeGreaterThan(0);
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(all, sizes.map(({ name, size }) => `${basename(name)} ${size}`).join(', ')).toBeLessThanOrEqual(
    15_000,
  );
});
