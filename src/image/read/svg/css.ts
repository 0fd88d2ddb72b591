/** A declaration, or several, and which elements they are for: `*` where that can't be told. */
interface Rule {
  selector: string;
  css: string;
}

/** All that the style sheets of a drawing say, as the browser reads them. What they import is nothing, in an image. */
export function rulesIn(root: Element): Rule[] {
  return [...root.querySelectorAll('style')].flatMap((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    return flattened(sheet, true);
  });
}

/** @param isPlain false inside another rule, where a selector alone does not say which elements it is for */
function flattened({ cssRules }: { cssRules: CSSRuleList }, isPlain: boolean): Rule[] {
  return [...cssRules].flatMap((rule) => {
    const { selectorText, style } = rule as Partial<CSSStyleRule>;
    const isNested = isPlain && selectorText === undefined;
    const inside = 'cssRules' in rule ? flattened(rule as CSSGroupingRule, isNested) : [];
    return style ? [{ selector: (isPlain && selectorText) || '*', css: style.cssText }, ...inside] : inside;
  });
}

/** `url(\23 a)` is `url(#a)` (CSS Syntax 3, 4.3.7). */
export function unescaped(css: string): string {
  return css.replaceAll(/\\([0-9a-f]{1,6})\s?|\\([^0-9a-f])/giu, (_, code?: string, character?: string) =>
    code === undefined
      ? (character ?? '')
      : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}
