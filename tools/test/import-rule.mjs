import { dirname, relative, resolve, sep } from 'node:path';

const posix = (path) => path.split(sep).join('/');

/**
 * An ESLint rule: a file imports only from its own folder and from what the rule's options allow,
 * be it by `import`, `export … from`, `import()` or `import('…').Type`.
 *
 * Options: `own`, the folder that the rule is set for, from the project's folder; `may`, what its
 * files may import beside (folders with a slash at the end, or single files); `never`, how the names
 * of packages begin that they may not import; `why`, a sentence for whoever broke it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const mayImport = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          own: { type: 'string' },
          may: { type: 'array', items: { type: 'string' } },
          never: { type: 'array', items: { type: 'string' } },
          why: { type: 'string' },
        },
        required: ['own', 'may', 'why'],
        additionalProperties: false,
      },
    ],
    messages: { arrow: '{{own}} may not import {{target}}. {{why}}' },
  },
  create(context) {
    const { own, may, never = [], why } = context.options[0];
    const allowed = [`${own}/`, ...may];
    const check = ({ source }) => {
      const name = source?.value;
      if (typeof name !== 'string') return;
      const inProject = name.startsWith('.');
      // A script in an .astro file is linted under a name inside that file's.
      const folder = dirname(context.physicalFilename);
      const path = name.replace(/\?\w+$/, '');
      const target = inProject ? posix(relative(context.cwd, resolve(folder, path))) : name;
      const fine = inProject
        ? allowed.some((one) => target === one || (one.endsWith('/') && target.startsWith(one)))
        : !never.some((start) => target.startsWith(start));
      if (!fine) context.report({ node: source, messageId: 'arrow', data: { own, target, why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
