// Runs before the first paint, so that a page in the chosen colour scheme never flashes in the other. Where none was
// chosen it follows the system's.
(function () {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let scheme = null;
    try {
      scheme = localStorage.getItem("entente.colour-scheme");
    } catch {
      // Without storage the system's scheme is used.
    }
    const isChosen = scheme === "light" || scheme === "dark";
    document.documentElement.dataset.scheme = isChosen ? scheme : system.matches ? "dark" : "light";
  };
  show();
  system.addEventListener("change", show);
})();
