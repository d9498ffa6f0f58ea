import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Lets the bundler drop the schemas that stand beside the functions the app imports from `claims`: the app checks
 * no data against them. Without them zod stays out of the bundle, which halves it; and zod in a browser probes for
 * `eval`, which the content security policy reports.
 */
const dropUnusedSchemas: Plugin = {
  name: "drop-unused-schemas",
  enforce: "pre",
  transform: {
    filter: { id: /packages[\\/]claims[\\/]src[\\/].*\.ts$/ },
    handler: (code) => code.replace(/(?<![\w.])(?:z|\w+Schema)(?=\s*\.\w)/g, "/* @__PURE__ */ $&"),
  },
};

/** Lets the browser fetch the view that most visits begin with beside the app's own code, not after it. */
const preloadFirstView: Plugin = {
  name: "preload-first-view",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle }) => {
      const first = Object.values(bundle ?? {}).find((file) => file.name === "PictureView");
      if (first?.type !== "chunk") return [];
      return [first.fileName, ...first.imports]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        }));
    },
  },
};

export default defineConfig({
  plugins: [dropUnusedSchemas, preloadFirstView, react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy allows no inline script and no data: font or style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several views share is one file, not twenty that wait for each other on the browser's six connections.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 3 }] } } },
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4173" } },
});
