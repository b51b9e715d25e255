/** A name that people or companies gave: in any script, of any length. In one piece, since a screen reader stops at each. */
export function Name({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
