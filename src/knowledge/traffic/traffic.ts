/** Where visits came from, in the words of an analytics tool. Case and outer spaces do not matter. */
export interface Traffic {
  /** `google`, `l.facebook.com`, `(direct)`. */
  source?: string | undefined;
  /** `organic`, `cpc`, `(none)`. */
  medium?: string | undefined;
  campaign?: string | undefined;
  /** Name of the channel group that the tool itself has chosen, in any language. */
  group?: string | undefined;
}

/** The fields that the rules of the grouping read, in lower case. */
export type TrafficFields = Record<'source' | 'medium' | 'campaign', string>;

const absent = '(not set)';

/** What GA4 calls (not set) and what a file leaves out are the same to the rules. */
export function trafficFields({ source, medium, campaign }: Traffic): TrafficFields {
  return { source: clean(source), medium: clean(medium), campaign: clean(campaign) };
}

/** Whether any of the fields says something. */
export function saysSomething(fields: TrafficFields): boolean {
  return Object.values(fields).some((value) => value !== absent);
}

function clean(value: string | undefined): string {
  return value?.trim().toLowerCase() || absent;
}
