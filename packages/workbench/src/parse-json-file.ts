import { EntenteError } from "@entente/claims";
import type { z } from "zod";

/**
 * The content of a JSON file that must have a form.
 *
 * @throws EntenteError `ENT_INVALID` naming the file and the place in it.
 */
export function parseJsonFile<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const fail = (why: string): never => {
    throw new EntenteError("ENT_INVALID", { where: file, why });
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail("it is not JSON");
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
