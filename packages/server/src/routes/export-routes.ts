import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { EntenteError, exportFormatNames, exportFormatTitles, givenFields } from "@entente/claims";
import { exportFileNames, type ExportedFile, type Workbench } from "@entente/workbench";
import { exportFormatListSchema, exportQuerySchema } from "../contract/exchange.ts";
import { problemDetailsSchema } from "../contract/problem-details.ts";
import { answers } from "./api-route.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/export",
  summary: "The formats an export can have",
  responses: answers(exportFormatListSchema, "The formats, with the names of their files."),
});

const download = {
  200: { description: "The file, to be saved. Its media type is the format's." },
  default: {
    description: "What went wrong, as RFC 9457 problem details.",
    content: { "application/problem+json": { schema: problemDetailsSchema } },
  },
} as const;

const mainRoute = createRoute({
  method: "get",
  path: "/api/export/{format}",
  summary: "The workspace in another form, as its sources are marked for sharing: the format's main file",
  request: { params: z.object({ format: z.string() }), query: exportQuerySchema },
  responses: download,
});

const fileRoute = createRoute({
  method: "get",
  path: "/api/export/{format}/{file}",
  summary: "One file of a format that has several",
  request: { params: z.object({ format: z.string(), file: z.string() }), query: exportQuerySchema },
  responses: download,
});

type Query = z.infer<typeof exportQuerySchema>;

/** The files of a format. @throws EntenteError `ENT_FORMAT_UNKNOWN` */
async function filesOf(workbench: Workbench, format: string, query: Query): Promise<readonly ExportedFile[]> {
  const asked = givenFields(query);
  if (format !== "json") return (await workbench.export(format, asked)).files;
  const { persons: _persons, ...review } = asked;
  const pieces = (): ReturnType<Workbench["exportJson"]> => workbench.exportJson(review);
  const [name = ""] = exportFileNames("json");
  return [{ name, mediaType: "application/json", pieces }];
}

/** The pieces as a body, made as fast as they are taken. */
function bodyOf(file: ExportedFile): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = file.pieces();
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function downloadOf(file: ExportedFile): Response {
  const isText = file.mediaType.startsWith("text/");
  return new Response(bodyOf(file), {
    headers: {
      "content-type": isText ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}

/** Lists formats and hands out what they write. */
export function addExportRoutes(app: OpenAPIHono, workbench: Workbench): void {
  app.openapi(listRoute, (c) => {
    const formats = exportFormatNames.map((name) => ({
      name,
      title: exportFormatTitles[name],
      files: exportFileNames(name),
    }));
    return c.json({ formats }, 200);
  });
  app.openapi(mainRoute, async (c) => {
    const [file] = await filesOf(workbench, c.req.valid("param").format, c.req.valid("query"));
    if (!file)
      throw new EntenteError("ENT_FORMAT_UNKNOWN", {
        format: c.req.valid("param").format,
        known: exportFormatNames,
      });
    return downloadOf(file);
  });
  app.openapi(fileRoute, async (c) => {
    const { format, file: name } = c.req.valid("param");
    const files = await filesOf(workbench, format, c.req.valid("query"));
    const file = files.find((one) => one.name === name);
    if (!file)
      throw new EntenteError("ENT_FORMAT_UNKNOWN", {
        format: `${format}/${name}`,
        known: files.map((one) => one.name),
      });
    return downloadOf(file);
  });
}
