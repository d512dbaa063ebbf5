import type { z } from 'astro/zod';
import { isMap, isSeq, Document, YAMLSeq, type Node, type YAMLMap } from 'yaml';
import type { Fields } from '../kinds.ts';
import { readFrontmatter } from '../read/frontmatter.ts';
import { offsetAt, yamlPosition, type Position } from '../read/positions.ts';
import { readYaml } from '../read/yaml-text.ts';
import { valueNode } from './set-value.ts';
import { frontmatterText, keyOf, listText, saysTheSame } from './yaml.ts';

const startOf = (node: Node | null): number => node?.range?.[0] ?? Infinity;

/** Keys and indexes, to the innermost value that starts before an offset. */
function pathAt(node: Node | null, offset: number): (string | number)[] {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.findLast(({ key }) => startOf(key) <= offset);
    return pair ? [keyOf(pair), ...pathAt(pair.value, offset)] : [];
  }
  if (isSeq<Node>(node)) {
    const index = node.items.findLastIndex((item) => startOf(item) <= offset);
    return index < 0 ? [] : [index, ...pathAt(node.items[index] ?? null, offset)];
  }
  return [];
}

type FileForm = 'list' | 'text';

/**
 * A file of content whose YAML is changed and written in its form: the one way in which programs
 * change facts and frontmatters. Remarks stay, and so do the text below a frontmatter and the line
 * ends.
 */
export class ContentFile {
  readonly #document: Document.Parsed;
  readonly #form: FileForm;
  readonly #schema: z.ZodType;
  /** What stands before and after the YAML. */
  readonly #around: readonly [string, string];
  readonly #newline: string;
  readonly #text: string;
  readonly #yaml: string;

  /**
   * @param written - the whole file; an empty one holds an empty list, and a byte order mark goes
   *
   * @param schema - of an entry or of the frontmatter
   * @throws Error when it cannot be read as YAML, or holds something else
   */
  constructor(written: string, form: FileForm, schema: z.ZodType) {
    const text = written.replace(/^\ufeff/, '');
    const { yaml, start, document, readable } =
      form === 'list' ? { yaml: text, start: 0, ...readYaml(text) } : readFrontmatter(text);
    if (form === 'list' && document.contents === null)
      document.contents = new YAMLSeq() as YAMLSeq.Parsed;
    const holds = form === 'list' ? isSeq(document.contents) : isMap(document.contents);
    if (!readable || !holds) throw new Error('the file cannot be read as YAML');
    this.#document = document;
    this.#form = form;
    this.#schema = schema;
    this.#around = [text.slice(0, start), text.slice(start + yaml.length)];
    this.#text = text;
    this.#yaml = yaml;
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** What the file says besides its entries. */
  get #remarks(): string {
    const remarks = [this.#document.commentBefore, this.#document.comment].flatMap(
      (one) => one || [],
    );
    return remarks.map((remark) => `${remark}\n`.replaceAll(/^(?=.)/gm, '#')).join('\n');
  }

  get #write(): typeof listText {
    return this.#form === 'list' ? listText : frontmatterText;
  }

  get #list(): YAMLSeq {
    return this.#document.contents as unknown as YAMLSeq;
  }

  /** Of a text, its frontmatter alone. */
  get entries(): YAMLMap[] {
    return this.#form === 'list'
      ? this.#list.items.filter((item) => isMap(item))
      : [this.#document.contents as unknown as YAMLMap];
  }

  valueOf(entry: YAMLMap): Fields {
    return entry.toJS(this.#document, { maxAliasCount: 50 }) as Fields;
  }

  /** Gives an entry another value; a field that is undefined goes. */
  set(entry: YAMLMap, value: Fields): void {
    valueNode(this.#document, entry, value);
  }

  /** Puts an entry before the one of an index, or at the end. */
  insert(index: number, entry: YAMLMap | Fields): void {
    this.#list.items.splice(index, 0, isMap(entry) ? entry : this.#document.createNode(entry));
  }

  /** Takes an entry out, with its remarks, to be put somewhere else. */
  take(entry: YAMLMap): YAMLMap {
    this.#list.items.splice(this.#list.items.indexOf(entry), 1);
    return entry;
  }

  /** Where a value stood when the file was read: keys and indexes from its entry. */
  at(entry: YAMLMap, ...path: PropertyKey[]): Position {
    const own = this.#form === 'list' ? [this.#list.items.indexOf(entry)] : [];
    return yamlPosition(this.#document, this.#text, [...own, ...path]);
  }

  /** The entry, and the innermost field of it, at a place of the file as it was read. */
  find({ line, column }: Position): { node?: YAMLMap; path?: (string | number)[] } {
    const offset = offsetAt(this.#text, line, column);
    const node = this.entries.findLast((entry) => startOf(entry) <= offset);
    if (!node || offset > (node.range?.[2] ?? 0)) return {};
    return { node, path: pathAt(node, offset) };
  }

  /** Whether it was in its form when it was read. */
  get wasFormed(): boolean {
    const { document } = readYaml(this.#yaml);
    const formed = document.contents === null ? '' : this.#write(document, this.#schema);
    return formed === '' || formed === this.#yaml.replaceAll('\r\n', '\n');
  }

  /** The YAML of one entry, in the form, without what stands above it. */
  textOf(entry: YAMLMap): string {
    const alone = entry.clone();
    delete alone.commentBefore;
    const all = this.#form === 'list' ? [alone] : alone;
    return this.#write(new Document(all, { schema: 'core' }), this.#schema);
  }

  /**
   * The whole file, its YAML in the form.
   *
   * @throws Error when that would not say the same
   */
  toString(): string {
    const isEmpty = this.#form === 'list' && this.#list.items.length === 0;
    const yaml = isEmpty ? this.#remarks : this.#write(this.#document, this.#schema);
    if (!isEmpty && !saysTheSame(yaml, this.#document))
      throw new Error('the change cannot be written as YAML without touching something else');
    const [before, after] = this.#around;
    return before + yaml.replaceAll('\n', this.#newline) + after;
  }
}
