/** The icon of the product (`assets/icons/app-32.svg`), without a request. */
export function Logo({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#0E6B75" />
      <path fill="#FFFFFF" d="M7 4H25A1 1 0 0 1 26 5V18H18V28H7A1 1 0 0 1 6 27V5A1 1 0 0 1 7 4Z" />
      <path fill="#0E6B75" d="M10 8H22V10H10ZM10 13H22V15H10ZM10 18H15V20H10ZM10 23H15V25H10Z" />
      <path fill="#FFC83D" d="M20 20H24V24H20ZM24 24H28V28H24Z" />
    </svg>
  );
}
