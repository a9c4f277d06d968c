import type { Table } from "../../document/document.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { bool, child, childrenOf } from "../xml/tree.js";

/** Reads `a:tbl`; a cell that is merged away is an empty string, whatever text it still holds unseen. */
export function readTable(table: XmlElement): Table {
  const rows = childrenOf(table, "a:tr").map((row) =>
    childrenOf(row, "a:tc").map((cell) =>
      bool(cell, "hMerge") || bool(cell, "vMerge") ? "" : plainText(child(cell, "a:txBody")),
    ),
  );
  return { rows, header: bool(child(table, "a:tblPr"), "firstRow") ?? false };
}
