/** Digits as Arabic writes them: '٠٦:٤٠'. */
export function arabicDigits(text: string): string {
  return text.replace(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
}

/** Digits as Persian writes them: '۰۶:۴۰'. */
export function persianDigits(text: string): string {
  return text.replace(/\d/g, digit => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)))
}
