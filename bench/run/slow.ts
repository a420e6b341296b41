import type { CDPSession, Page } from '@playwright/test';

/** A slow phone: 1.6 Mbit/s, 150 ms to the server and back, a processor four times slower than this one. */
const SLOW = { kilobits: 1600, roundTrip: 150, processor: 4 } as const;

/** The phone's screen. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
} as const;

/** Makes line and processor of a page slow, and gives the session that watches its network. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.roundTrip,
    downloadThroughput: (SLOW.kilobits * 1000) / 8,
    uploadThroughput: (SLOW.kilobits * 1000) / 16,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  return session;
}
