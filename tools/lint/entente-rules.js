/**
 * Lint rules that oxlint has none for. Plain JavaScript, because oxlint loads them itself, under whatever Node
 * it was started with.
 */
const noClock = {
  meta: { type: "problem", docs: { description: "`new Date()` without an argument reads the clock" } },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "Date" || node.arguments.length > 0)
        return;
      context.report({ node, message: "Pure code has no clock: take the date as a parameter." });
    },
  }),
};

export default { meta: { name: "entente" }, rules: { "no-clock": noClock } };
