/** Where to go after sign-in. Only an address inside this application is taken, never one of another site. */
export function safeReturn(address: string | undefined): string {
  if (!address?.startsWith('/') || address.startsWith('//') || address.includes('\\')) return '/';
  return address.startsWith('/signin') ? '/' : address;
}
