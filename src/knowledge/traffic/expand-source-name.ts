/** One host name or bare word that a name of the list stands for. */
export interface SourceHost {
  host: string;
  /** Also everything below the host: `old.reddit.com`. */
  below: boolean;
  /** The host has no ending yet and takes that of any country. */
  anyEnding: boolean;
}

const notation = /^(\*\.)?(.*?)(?:\((\..+)\)|(\.\*))?$/;

/**
 * What a name in the list of sources stands for.
 * @example expandSourceName('tumblr(.com)') // the hosts tumblr and tumblr.com
 * @example expandSourceName('yelp.*')       // the host yelp, and yelp with the ending of any country
 */
export function expandSourceName(name: string): SourceHost[] {
  const [, star, base, optional, any] = notation.exec(name)!;
  const host = { host: base!, below: star !== undefined, anyEnding: false };
  if (any) return [host, { ...host, anyEnding: true }];
  if (optional) return [host, { ...host, host: base! + optional }];
  return [host];
}
