import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import { createReader } from "./packages/reader/src/index.ts";
const dir = "/work/shared/evaluation/dev";
const texts = readdirSync(dir).filter((n) => n.endsWith(".txt")).map((n) => readFileSync(join(dir, n), "utf8"));
const reader = createReader({ model });
const rep = (text: string) => ({ name: "x", text, sha256: "0", title: null, author: null, published: "2019-08-14", url: null, language: "en", problems: [] });
const paras = texts.join("\n\n").split(/\n\n+/).filter((p) => p.length > 200 && p.length < 700).slice(0, 60);
const words = (s: string) => s.split(/\s+/).length;
const cpu = (f: () => void) => { const c = process.threadCpuUsage(); f(); const u = process.threadCpuUsage(c); return u.user + u.system; };
const mixed = paras.join("\n\n") + "\n\n";
const mixedMany = mixed.repeat(8);
for (let i = 0; i < 4; i++) reader.read(rep(mixedMany) as never);
const a = []; for (let i = 0; i < 5; i++) a.push(cpu(() => reader.read(rep(mixedMany) as never)) / words(mixedMany));
let t = 0, w = 0; for (const p of paras) { const many = `${p}\n\n`.repeat(40); reader.read(rep(many) as never); t += cpu(() => reader.read(rep(many) as never)); w += words(many); }
console.log("mixed us/word", a.map((x) => x.toFixed(1)).join(" "), "same paragraph again and again", (t / w).toFixed(1));
