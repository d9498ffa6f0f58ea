import { EntenteError } from "@entente/claims";
import type { PageBox, PdfItem } from "./text-runs.ts";

/** What a PDF says of itself, as it is written there. */
export interface PdfFacts {
  readonly info: Readonly<Record<string, unknown>>;
  /** One value of its XMP data by name, such as `dc:title`. */
  readonly xmp: (name: string) => unknown;
}

export interface PdfPage {
  readonly items: readonly PdfItem[];
  readonly box: PageBox;
  /** Whether pictures or many lines are drawn on the page. */
  isDrawn(): Promise<boolean>;
  close(): void;
}

/** A PDF that is open; the only place that knows the library. */
export interface OpenPdf {
  readonly pageCount: number;
  page(number: number): Promise<PdfPage>;
  facts(): Promise<PdfFacts>;
  close(): Promise<void>;
}

/** So many strokes on a page without text are letters that were turned into drawings. */
const manyStrokes = 50;

/** @throws EntenteError `ENT_FILE_BROKEN` or `ENT_FILE_LOCKED`. */
export async function openPdf(file: string, bytes: Uint8Array): Promise<OpenPdf> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (head.indexOf("%PDF-") < 0) {
    throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "PDF", why: "it doesn't begin as one" });
  }
  const pdfjs = await import("unpdf/pdfjs");
  const task = pdfjs.getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    isImageDecoderSupported: false,
    useWasm: false,
  });
  const refuse = (error: unknown): never => {
    if (error instanceof pdfjs.PasswordException) {
      throw new EntenteError("ENT_FILE_LOCKED", { file }, { cause: error });
    }
    const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
    throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "PDF", why }, { cause: error });
  };
  const document = await task.promise.catch(refuse);
  const { OPS } = pdfjs;
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintSolidColorImageMask,
  ]);
  return {
    pageCount: document.numPages,
    async page(number) {
      const page = await document.getPage(number).catch(refuse);
      const { items } = await page.getTextContent().catch(refuse);
      return {
        items: items.filter((item) => "str" in item),
        box: page.view,
        async isDrawn() {
          const { fnArray } = await page.getOperatorList().catch(refuse);
          const strokes = fnArray.filter((code) => code === OPS.constructPath).length;
          return strokes > manyStrokes || fnArray.some((code) => pictures.has(code));
        },
        close: () => void page.cleanup(),
      };
    },
    async facts() {
      const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
      return {
        info: { ...(info as Record<string, unknown>) },
        xmp: (name) => metadata?.get(name) as unknown,
      };
    },
    close: () => task.destroy(),
  };
}
