import type { ElectronApplication } from 'playwright';

/**
 * The program's page by way of its main process: the driver takes a page whose renderer has ended for dead for ever, also when the
 * program has opened it again.
 */
export class PageAgain {
  constructor(private readonly app: ElectronApplication) {}

  /** Ends the renderer as a crash does. */
  crash(): Promise<void> {
    return this.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
      window?.webContents.forcefullyCrashRenderer();
    });
  }

  /** The process of the renderer, as the operating system numbers it. */
  processId(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
      return window?.webContents.getOSProcessId() ?? 0;
    });
  }

  hash(): Promise<string> {
    return this.run('location.hash');
  }

  /** The words of the page, '' while there is none. */
  text(): Promise<string> {
    return this.run<string>('document.body.innerText').catch(() => '');
  }

  /** What a text field holds. */
  valueOf(label: string): Promise<string | null> {
    return this.run(
      `[...document.querySelectorAll('input, textarea')].find((field) => field.labels?.[0]?.textContent === ${JSON.stringify(label)})?.value ?? null`,
    );
  }

  /** What stands above the screen because its field is not there. */
  keptTexts(): Promise<string[]> {
    return this.run(
      `[...document.querySelectorAll('[role="status"] dd')].map((each) => each.querySelector('textarea')?.value ?? each.textContent)`,
    );
  }

  press(button: string): Promise<void> {
    return this.run(
      `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(button)}).click()`,
    );
  }

  private run<T>(script: string): Promise<T> {
    return this.app.evaluate(({ BrowserWindow }, code) => {
      const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
      const nobody = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error('The page does not answer')), 2000),
      );
      return Promise.race([window?.webContents.executeJavaScript(code) as Promise<T>, nobody]);
    }, script);
  }
}
