/** HTTP over a workbench, for this machine only. */
export * from "./app.ts";
export * from "./serve.ts";
