"use strict";

/*
 * A block of cells copied in Excel and pasted into a field of a report fills the fields from there: down the targets, and from the first figure of a target to the second. What was there before
 * comes back by the button or by Ctrl+Z. Numbers are taken letter by letter: the server knows how people write them.
 */
(() => {
  const form = document.getElementById("report");
  const told = document.getElementById("pasted");
  if (!form || !told) return;
  let before = null;

  // Cells of Excel as text: TAB between cells, a line for each row, quotation marks around a cell with a line break in it.
  const cells = (text) => {
    const rows = [[""]];
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      const row = rows.at(-1);
      if (quoted) {
        if (c !== '"') row[row.length - 1] += c;
        else if (text[i + 1] === '"') row[row.length - 1] += text[++i];
        else quoted = false;
      } else if (c === '"' && row.at(-1) === "") quoted = true;
      else if (c === "\t") row.push("");
      else if (c === "\n") rows.push([""]);
      else if (c !== "\r") row[row.length - 1] += c;
    }
    if (rows.at(-1).length === 1 && rows.at(-1)[0] === "") rows.pop();
    return rows.map((row) => row.map((cell) => cell.trim()));
  };

  const named = (row, part) => row.querySelector(`[name^="${part}."]`);
  const same = (one, other) => one.localeCompare(other, "vi", { sensitivity: "base" }) === 0;
  const option = (select, word) => [...select.options].find((one) => one.value !== "" && (same(one.text.trim(), word) || one.value === word));

  const put = (field, value, undo) => {
    undo.push([field, field.value]);
    field.value = value;
  };

  // Tells whether the cell found a place.
  const fill = (row, field, cell, undo) => {
    if (!field || field.disabled) return cell === "";
    const answers = named(row, "answer");
    const answer = answers && option(answers, cell);
    if (answer) {
      put(answers, answer.value, undo);
      put(field, "", undo);
      return true;
    }
    if (field.tagName === "SELECT") {
      const chosen = option(field, cell);
      if (chosen) put(field, chosen.value, undo);
      return Boolean(chosen) || cell === "";
    }
    if (cell !== "") {
      put(field, cell, undo);
      if (answers && answers.value !== "") put(answers, "", undo);
    }
    return true;
  };

  const show = (filled, left) => {
    told.querySelector("[data-filled]").textContent = filled;
    told.querySelector("[data-left]").textContent = left;
    told.hidden = false;
  };

  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));

  const undo = () => {
    before.toReversed().forEach(([field, value]) => { field.value = value; });
    before = null;
    told.hidden = true;
    changed();
  };

  form.addEventListener("paste", (event) => {
    const field = event.target.closest?.('[name^="value."], [name^="of."]');
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!field || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    const rows = [...form.querySelectorAll("tbody tr")];
    const first = rows.indexOf(field.closest("tr"));
    const second = field.name.startsWith("of.");
    const was = [];
    let filled = 0;
    let left = 0;
    cells(text).forEach((line, down) => {
      const row = rows[first + down];
      line.forEach((cell, right) => {
        const part = ["value", "of"][right + (second ? 1 : 0)];
        if (row && part && fill(row, named(row, part), cell, was)) filled += cell === "" ? 0 : 1;
        else if (cell !== "") left++;
      });
    });
    before = was;
    show(filled, left);
    changed();
  });

  form.addEventListener("keydown", (event) => {
    if (before && event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      undo();
    }
  });
  // Whoever types after pasting undoes what was typed, as everywhere.
  form.addEventListener("input", (event) => { if (event.isTrusted) before = null; });
  told.querySelector("button").addEventListener("click", () => { if (before) undo(); });
})();
