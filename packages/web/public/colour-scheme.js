// Runs before the first paint, so that a page in the chosen colour scheme never flashes in the other.
(function () {
  try {
    const scheme = localStorage.getItem("entente.colour-scheme");
    if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
  } catch {
    // Without storage the system's scheme is used.
  }
})();
