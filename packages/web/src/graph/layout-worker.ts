import { forceLayout } from "./force-layout.ts";
import type { LayoutTask } from "./layout-task.ts";

/** What the worker says: the places so far, how much of the work is done, and whether they are the last. */
export interface LayoutNews {
  readonly places: Float32Array;
  /** From 0 to 1. */
  readonly share: number;
  readonly isDone: boolean;
}

/** So long is worked on before the page is told, in milliseconds. */
const sliceMs = 250;

self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const layout = forceLayout(data);
  for (let isDone = false; !isDone;) {
    const end = performance.now() + sliceMs;
    do isDone = layout.step(1);
    while (!isDone && performance.now() < end);
    const news: LayoutNews = { places: layout.places(), share: layout.share(), isDone };
    self.postMessage(news);
  }
});
