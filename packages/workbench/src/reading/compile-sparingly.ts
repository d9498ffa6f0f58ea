import { setFlagsFromString } from "node:v8";

let users = 0;

/**
 * Has V8 compile sparingly, in the whole process, until the returned function is called: in the thread itself, and with
 * the dearest optimisation only for what runs very often.
 *
 * Each thread has its own compiled code, made by helper threads that take a core of their own where there is one. Where
 * every core is reading already they only take turns with the reading. V8 looks at this setting whenever it decides
 * about compiling, so it may be changed at any time; nothing but speed depends on it.
 *
 * @returns what ends it; V8 is as it was once all who began have ended. Calling it again does nothing.
 * @example
 * const end = compileSparingly();
 * try { … } finally { end(); }
 */
export function compileSparingly(): () => void {
  if (users++ === 0) setFlagsFromString("--efficiency-mode");
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if (--users === 0) setFlagsFromString("--no-efficiency-mode");
  };
}
