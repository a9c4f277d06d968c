/** Lines as CommonMark ends them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/**
 * Which lines are inside a fence of code or an HTML comment, where a `---` or a `#` means nothing.
 * A fence may be indented by any amount: inside a list it is, and slide tools take it so.
 */
export function verbatimLines(lines: readonly string[]): boolean[] {
  let fence = "";
  let comment = false;
  return lines.map((line) => {
    const [, mark = "", rest = ""] = (!comment && /^\s*(`{3,}|~{3,})(.*)$/.exec(line)) || [];
    if (fence) {
      if (mark.startsWith(fence) && isBlank(rest)) fence = "";
      return true;
    }
    if (mark !== "" && !(mark.startsWith("`") && rest.includes("`"))) {
      fence = mark;
      return true;
    }
    const inside = comment;
    const opens = line.lastIndexOf("<!--");
    const closes = line.lastIndexOf("-->");
    if (opens >= 0 || closes >= 0) comment = opens > closes;
    return inside;
  });
}
