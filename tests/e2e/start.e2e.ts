import { expect, test } from 'playwright/test';
import { startProgram } from './support/program';

test('the program opens', async () => {
  const program = await startProgram();
  await expect(program.page.getByRole('heading', { level: 1 })).toHaveText(/SENDCO Desk/);
  await program.close();
});
