import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describePart } from '../../../src/planning/describe-part.ts';
import { terminalReporter } from '../../../src/report/terminal-reporter.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const render = (analysis: ReturnType<typeof buildAnalysis>, changes = {}) =>
  terminalReporter.render(analysis, buildReportContext(changes)) as string;

/** An analysis with more channels, all of them copies under other ids. */
function withChannels(count: number) {
  const analysis = buildAnalysis();
  const channels = Array.from({ length: count }, (_, index) => {
    const channel = analysis.channels[Math.min(5, Math.floor((index * 6) / count))]!;
    return { ...channel, id: `channel-${index}`, name: `Channel ${index + 1}`, priority: index + 1 };
  });
  return { ...analysis, channels, whatIfs: [] };
}

describe('terminalReporter', () => {
  it('answers on one screen', async () => {
    await expect(render(buildAnalysis())).toMatchFileSnapshot('golden/plan.txt');
  });

  it('gives the grounds when asked', async () => {
    await expect(render(buildAnalysis(), { verbose: true })).toMatchFileSnapshot('golden/plan-verbose.txt');
  });

  it('tells problems with the brand from those of the data', () => {
    const analysis = buildAnalysis();
    const issue = { code: 'offer-over', severity: 'warning' as const, message: 'It is over.' };
    const text = render({ ...analysis, issues: [issue] });
    expect(text).toContain('1 problem with brand.yaml: --verbose or -o plan.md shows it.');
    expect(text).not.toContain('plan validate');
  });

  it('names the channels in which a part differs in full, below the table', () => {
    const whole = buildAnalysis();
    const part = buildAnalysis();
    const [out, ...stay] = part.portfolio.selected;
    const joining = part.channels.find(({ id }) => !part.portfolio.selected.includes(id))!;
    joining.name = 'A channel with a name that no column beside others has room for';
    part.portfolio.selected = [...stay, joining.id];
    whole.channels.find(({ id }) => id === joining.id)!.name = joining.name;
    const plans = [
      describePart({ id: 'north', name: 'North' }, part, whole),
      describePart({ id: 'south', name: 'South' }, buildAnalysis(), whole),
    ];
    const text = render({ ...whole, by: { column: 'region', plans } });
    const left = whole.channels.find(({ id }) => id === out)!.name;
    expect(text.replace(/\s+/g, ' ')).toContain(`North: In instead: ${joining.name}. Out instead: ${left}.`);
    expect(text).not.toContain('South:');
  });

  it('stands hostile names', async () => {
    await expect(render(buildHostileAnalysis())).toMatchFileSnapshot('golden/plan-hostile.txt');
  });

  it.each([80, 60, 40])('never exceeds %i columns', (width) => {
    for (const analysis of [buildAnalysis(), buildHostileAnalysis(), withChannels(40)]) {
      for (const verbose of [false, true]) {
        const lines = render(analysis, { width, verbose }).split('\n');
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }
    }
  });

  it('lets no control or bidi character of the data through', () => {
    for (const verbose of [false, true]) {
      const text = render(buildHostileAnalysis(), { verbose });
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    }
  });

  it('fits 14 channels into 30 lines', () => {
    expect(render(withChannels(14)).split('\n').length).toBeLessThanOrEqual(30);
  });

  it('counts what does not fit, by verdict', () => {
    const text = render(withChannels(40));
    // 15 rows are shown. 40 copies of 6 channels: 14 focus, 6 next, 7 test, 7 maintain, 6 stop.
    expect(text).toContain('Channel 15');
    expect(text).not.toContain('Channel 16');
    expect(text).toContain('25 more channels: Next 5, Test 7, Maintain 7, and Stop 6.');
    expect(render(withChannels(40), { verbose: true })).toContain('Channel 40');
  });

  it('colours only when told to, and then says the same', () => {
    const colored = render(buildAnalysis(), { color: true });
    expect(colored).toContain('\u001b[32mFocus\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(render(buildAnalysis()));
  });

  it('points at the report that was written beside it', () => {
    expect(render(buildAnalysis(), { details: { path: 'out/plan.md' } })).toContain('Details: out/plan.md\n');
  });

  it('does not speak of problems where there are none', () => {
    expect(render(buildAnalysis({ issues: [] }))).not.toContain('problem');
  });
});
