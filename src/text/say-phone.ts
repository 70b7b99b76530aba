/** A Polish number (E.164) as people read it aloud, "500 000 000" and "22 500 00 01"; a foreign one in E.164. */
export function sayPhone(phone: string): string {
  const isMobile = /^\+48(?:45|5[0137]|6[069]|7[2389]|88)/.test(phone);
  const groups = isMobile ? /^\+48(\d{3})(\d{3})(\d{3})$/ : /^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/;
  const national = groups.exec(phone);
  return national === null ? phone : national.slice(1).join(" ");
}
