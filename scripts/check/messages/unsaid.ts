import ts from 'typescript';
import type { SourceFile } from '../too-large';

/** Attributes that a person reads or hears. */
const READ = new Set([
  'title',
  'label',
  'hint',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'ifEmpty',
]);

/** “Photo set.”, “Loading your photos…”, “New photo”: a capital, and a small word after it or a stop at the end. */
const SENTENCE = /^[A-Z][a-z’]+( [a-zA-Z’]+.*| ?[.…!?])$/;

/** “Photo ”, before a gap of a template. */
const BEGINNING = /^[A-Z][a-z’]+ /;

/** “my.telegram.org”: the same in every language. */
const ADDRESS = /^\s*[\w.]+[.][a-z]+\s*$/;

/** English that is written into the code, where only messages belong: it would be English in every language. */
export function unsaid({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (isForDevelopers(node)) return;
    const words = wordsOf(node);
    if (words) found.push(`${path}: “${words}” belongs into the messages.`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node))
    return /[A-Za-z]{2}/.test(node.text) && !ADDRESS.test(node.text) ? node.text.trim() : null;
  if (ts.isTemplateHead(node)) return BEGINNING.test(node.text) ? node.text : null;
  if (!ts.isStringLiteralLike(node)) return null;
  const { parent } = node;
  const isRead = ts.isJsxAttribute(parent) && READ.has(parent.name.getText());
  return (isRead && /[A-Za-z]/.test(node.text)) || SENTENCE.test(node.text) ? node.text : null;
}

/** What goes to the console, or into an error that no person is shown. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  return ts.isCallExpression(node) && /^console[.]/.test(node.expression.getText());
}
