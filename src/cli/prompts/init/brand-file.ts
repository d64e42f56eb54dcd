import { parse } from 'yaml';
import type { BrandFile } from '../../../knowledge/schemas/brand.ts';
import { voiceAxes } from '../../../model/vocabulary.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { editYaml, flow, type YamlEdit } from '../files/edit-yaml.ts';
import type { InitAnswers } from './init-answers.ts';
import { type Product, putProductFirst } from './put-product-first.ts';

/** A new brand.yaml with comments. @param schemaLine by which editors know its keys */
export function newBrandFile(answers: InitAnswers, schemaLine: string, phrasebook: Phrasebook): string {
  const { say } = phrasebook;
  const voice = Object.fromEntries(voiceAxes.map((axis) => [axis, answers[axis]]));
  const product = productOf(answers.product, phrasebook);
  return [
    schemaLine,
    `# ${say('cli.init.file.brand')}`,
    `name: ${flow(answers.brand)}`,
    '',
    `# ${say('cli.init.file.voice')}`,
    `voice: ${flow(voice)}`,
    '',
    `# ${say('cli.init.file.products')}`,
    ...(product === undefined
      ? ['# products:', `#   - ${say('cli.init.file.product-example')}`]
      : ['products:', `  - ${flow(product)}`]),
    '',
  ].join('\n');
}

/**
 * A brand.yaml with these answers in it: the product named comes first, all else stays.
 * @param text a valid brand.yaml
 */
export function changedBrandFile(
  text: string,
  answers: InitAnswers,
  phrasebook: Pick<Phrasebook, 'language' | 'withoutArticle'>,
): string {
  const edits: YamlEdit[] = [{ path: ['name'], value: answers.brand }];
  for (const axis of voiceAxes) edits.push({ path: ['voice', axis], value: answers[axis] });
  const product = productOf(answers.product, phrasebook);
  const { products = [] } = (parse(text) ?? {}) as Partial<BrandFile>;
  const [first] = products;
  const isSaid = answers.product === (first?.object?.[phrasebook.language] ?? first?.label);
  if (product === undefined || isSaid) return editYaml(text, edits);
  if (first === undefined) return editYaml(text, [...edits, { path: ['products'], value: [product] }]);
  return putProductFirst(editYaml(text, edits), product);
}

/**
 * A product from how it is named after "Try …": its label is that without the article, and the form after the verb
 * is kept where the two differ. Undefined when nothing is named.
 */
function productOf(
  object: string,
  { language, withoutArticle }: Pick<Phrasebook, 'language' | 'withoutArticle'>,
): Product | undefined {
  if (object === '') return undefined;
  const label = withoutArticle(object);
  return label === object ? { label } : { label, object: { [language]: object } };
}
