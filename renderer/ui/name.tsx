/** A name given by a person or company, isolated for bidirectional text. One element, since screen readers stop at each. */
export function Name({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
