/**
 * The script of a published site: a box that filters long lists, lanes and nodes that light up what belongs to them, and
 * a day on the map in time that can be moved: what had happened and what held by then stays, the rest steps back.
 * It makes no HTML of words and reads nothing but the page; without it everything is there to be read.
 */
export const siteScript = `"use strict";
(() => {
  const fewest = 12;
  const itemsOf = (list) => [...(list.tBodies ? list.tBodies[0].rows : list.children)];
  for (const list of document.querySelectorAll("[data-filter]")) {
    const items = itemsOf(list);
    if (items.length < fewest) continue;
    const label = document.createElement("label");
    label.className = "filter";
    label.append("Filter " + list.dataset.filter.toLowerCase() + " ");
    const box = document.createElement("input");
    box.type = "search";
    const count = document.createElement("output");
    label.append(box, " ", count);
    const texts = items.map((item) => item.textContent.toLowerCase());
    box.addEventListener("input", () => {
      const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      items.forEach((item, i) => {
        const fits = words.every((word) => texts[i].includes(word));
        item.hidden = !fits;
        if (fits) shown++;
      });
      count.textContent = words.length === 0 ? "" : shown + " of " + items.length;
    });
    const scroller = list.closest(".scroller");
    (scroller ?? list).before(label);
  }
  // A link may lead to a line that the filter hides.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    target.hidden = false;
    target.classList.remove("off");
  });
  const map = document.querySelector("svg.lanes");
  if (map) moveDays(map);
  function moveDays(map) {
    const [first, end] = map.dataset.days.split(" ").map(Number);
    const [left, right] = map.dataset.places.split(" ").map(Number);
    const printed = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
    const signs = new Map([...map.querySelectorAll("a.sign")].map((sign) => [sign.getAttribute("href").slice(1), sign]));
    const lines = [...document.querySelectorAll("tr[data-from]")];
    const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
    const box = make("div", { className: "days" });
    const label = make("label", { textContent: "Day " });
    const typed = make("input", { type: "date", min: printed(first), max: printed(end - 1) });
    const slider = make("input", { type: "range", min: first, max: end - 1, value: end - 1 });
    slider.setAttribute("aria-label", "Move the day");
    const reset = make("button", { type: "button", textContent: "All time" });
    const count = make("output", {});
    label.append(typed);
    box.append(label, slider, reset, count);
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "line");
    mark.setAttribute("class", "day");
    mark.setAttribute("y1", "28");
    mark.setAttribute("y2", map.getAttribute("height"));
    const holds = ({ from, to }, day) => from !== "" && Number(from) <= day && (to === "" || day <= Number(to));
    const show = (day) => {
      let held = 0;
      for (const line of lines) {
        const isOff = day !== null && !holds(line.dataset, day);
        if (!isOff) held++;
        line.classList.toggle("off", isOff);
        signs.get(line.id)?.classList.toggle("off", isOff);
      }
      count.textContent = day === null ? "" : held + " of " + lines.length + " lines by " + printed(day);
      mark.remove();
      if (day === null) return;
      const x = String(left + ((day - first) / (end - first)) * (right - left));
      mark.setAttribute("x1", x);
      mark.setAttribute("x2", x);
      map.prepend(mark);
    };
    slider.addEventListener("input", () => {
      typed.value = printed(slider.value);
      slider.setAttribute("aria-valuetext", typed.value);
      show(Number(slider.value));
    });
    typed.addEventListener("input", () => {
      if (typed.value === "" || !typed.checkValidity()) return;
      slider.value = typed.valueAsNumber / 864e5;
      slider.setAttribute("aria-valuetext", typed.value);
      show(Number(slider.value));
    });
    reset.addEventListener("click", () => {
      typed.value = "";
      slider.value = end - 1;
      show(null);
    });
    map.closest(".scroller").before(box);
  }
  for (const drawing of document.querySelectorAll("svg.lanes, svg.graph")) {
    const parts = [...drawing.querySelectorAll("[data-of]")];
    const light = (actor) => {
      for (const part of parts) {
        const of = part.dataset.of.split(" ");
        const near = actor === null || of.includes(actor);
        part.classList.toggle("dim", !near);
      }
    };
    for (const name of drawing.querySelectorAll("[data-lights]")) {
      for (const on of ["mouseenter", "focus"]) name.addEventListener(on, () => light(name.dataset.lights));
      for (const off of ["mouseleave", "blur"]) name.addEventListener(off, () => light(null));
    }
  }
})();
`;
