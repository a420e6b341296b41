/** The longest address that GitHub's servers are sure to take, in bytes. */
export const LONGEST_ADDRESS = 8000;

/** Address of GitHub's page for a new post, with the file filled in; without its text where that would be too long. */
export function toNewFile(
  repository: string,
  name: string,
  text = '',
): { readonly address: string; readonly isWhole: boolean } {
  const bare = `${repository}/new/main/content/posts?filename=${encodeURIComponent(name)}`;
  // Encoded addresses are plain ASCII, so that characters are bytes.
  const whole = `${bare}&value=${encodeURIComponent(text)}`;
  return whole.length <= LONGEST_ADDRESS
    ? { address: whole, isWhole: true }
    : { address: bare, isWhole: false };
}
