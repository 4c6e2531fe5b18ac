import type { CDPSession, Page } from 'playwright';

/** Makes the page work this many times slower than it can, as on an old laptop that does other things too. */
export async function slowDown(page: Page, times: number): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: times });
  return tools;
}

/** Takes steps on a slow computer. */
export async function onSlowComputer(page: Page, times: number, steps: () => Promise<void>): Promise<void> {
  const tools = await slowDown(page, times);
  try {
    await steps();
  } finally {
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await tools.detach();
  }
}
