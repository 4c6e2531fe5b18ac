import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { ListPaper } from '../../domain/papers/list-paper';
import type { PaperModel } from '../../domain/papers/model';
import { footOf } from '../../domain/papers/paper-foot';
import { appOrigin } from './app-protocol';
import { hardenContents } from './harden-contents';
import { pageFooter } from './page-footer';
import { Turns } from './turns';

export interface PrintOptions {
  /** The document's own title, kept in the PDF. */
  readonly title: string;
  /** Stands at the foot of every page, with the page's number after it; none for papers that are stamped later. */
  readonly footer?: string;
  /** Millimetres from the edge of the sheet to where the paper's text and its foot begin; 20 unless it is said. */
  readonly side?: number;
  /** Only its pages will be counted: it needs no tags and no bookmarks, which take longer than all the rest. */
  readonly isDraft?: boolean;
}

/** Nobody sees it: it has a heading, a table, and letters of every font file. */
const practicePaper: ListPaper = {
  ...{ paper: 'list', title: 'Łatwo', caption: 'Practice', printedOn: 'today' },
  ...{ columns: ['Name'], rows: [['Łatwo']] },
};

/**
 * Prints papers to PDF in a hidden window of its own: an app:// page without a preload script, so without any way to call
 * the program. It is handed a plain model and says when fonts are loaded and images decoded. Nothing touches the disk.
 */
export class PaperPrinter {
  private window: BrowserWindow | null = null;
  private readonly turns = new Turns();

  constructor(private readonly session: Session) {}

  /** Makes the window ready before it is needed: the first pack then waits for no page, no font and no start of the printing process. */
  warmUp(): void {
    this.turns
      .take(() => this.printNow(practicePaper, { title: practicePaper.title }))
      .catch(() => undefined);
  }

  /** One paper at a time: the window shows one model. */
  print(model: PaperModel, options: PrintOptions): Promise<Uint8Array> {
    return this.turns.take(() => this.printNow(model, options));
  }

  /** Shows the system's print dialog for the model. False when the user cancelled it. */
  printOnPaper(model: PaperModel): Promise<boolean> {
    return this.turns.take(async () => {
      const size = model.paper === 'provision-map' ? model.size : 'A4';
      const foot = footOf(model);
      if (foot === null) return askForPrinter(await this.show(model), size);
      // Only while a PDF is made are there numbers for its pages.
      return this.printPicturesOf(
        await this.printNow(model, { title: '', footer: foot.words, side: foot.side }),
        size,
      );
    });
  }

  /** Whether everything of a one-page paper fits its side, in the smallest letters if need be. */
  fits(model: PaperModel): Promise<boolean> {
    return this.turns.take(async () => {
      const contents = await this.show(model);
      return (await contents.executeJavaScript('window.paperFits()')) as boolean;
    });
  }

  /** Shows the system's print dialog for a finished PDF. False when the user cancelled it. */
  printPdfOnPaper(pdf: Uint8Array): Promise<boolean> {
    return this.turns.take(() => this.printPicturesOf(pdf));
  }

  /** A HEIC photograph as a JPEG. Throws when it cannot be read. */
  heicToJpeg(heic: Uint8Array): Promise<Uint8Array> {
    return this.turns.take(async () => {
      const contents = await this.page();
      const base64 = Buffer.from(heic).toString('base64');
      const jpeg = (await contents.executeJavaScript(
        `window.heicToJpeg(${JSON.stringify(base64)})`,
      )) as string;
      return new Uint8Array(Buffer.from(jpeg, 'base64'));
    });
  }

  /** Ends what is being printed and throws away the window with what it showed; asked for when the vault is locked. */
  close(): void {
    this.turns.endAll();
    this.window?.destroy();
    this.window = null;
  }

  private async printNow(
    model: PaperModel,
    { title, footer, side, isDraft = false }: PrintOptions,
  ): Promise<Uint8Array> {
    const contents = await this.show(model);
    await contents.executeJavaScript(`document.title = ${JSON.stringify(title)}`);
    return contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: !isDraft,
      generateDocumentOutline: !isDraft,
      ...(footer !== undefined && {
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: pageFooter(footer, side),
      }),
    });
  }

  private async printPicturesOf(pdf: Uint8Array, pageSize: 'A4' | 'A3' = 'A4'): Promise<boolean> {
    const contents = await this.page();
    await contents.executeJavaScript(
      `window.showPdf(${JSON.stringify(Buffer.from(pdf).toString('base64'))})`,
    );
    const isPrinted = await askForPrinter(contents, pageSize);
    await contents.executeJavaScript('window.showNothing()');
    return isPrinted;
  }

  private async show(model: PaperModel): Promise<WebContents> {
    const contents = await this.page();
    await contents.executeJavaScript(`window.showPaper(${JSON.stringify(model)})`);
    return contents;
  }

  private async page(): Promise<WebContents> {
    if (this.window && !this.window.isDestroyed()) return this.window.webContents;
    this.window = new BrowserWindow({
      show: false,
      title: 'SENDCO Desk',
      width: 800,
      height: 1130,
      webPreferences: {
        session: this.session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        backgroundThrottling: false,
      },
    });
    hardenContents(this.window.webContents);
    // The PDF's title names the child; the window's, which other programs can list, must not.
    this.window.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    await this.window.loadURL(`${appOrigin}/paper.html`);
    return this.window.webContents;
  }
}

function askForPrinter(contents: WebContents, pageSize: 'A4' | 'A3' = 'A4'): Promise<boolean> {
  return new Promise((resolve) => {
    contents.print({ pageSize, printBackground: true }, (success) => {
      resolve(success);
    });
  });
}
