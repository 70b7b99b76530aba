/** What follows a number of people, folded: "12 osób", "20 pań", "5 os.". */
export const countedPeople =
  "(?:os\\b|osob|ludzi|czlonk|pan(?:i|ie|iom|ow|owie)?\\b|kobiet|mezczyzn|mieszkan|sasiad|uczestni|wolontariusz|pracowni|etat)";

/** What follows a quantity of anything that this sector counts: "50-100 zł", "3 tys.", "20 godzin". */
export const countedNoun = `(?:${countedPeople}|zl\\b|zlot|pln\\b|euro?\\b|proc|%|tys|mln|godzin|dni\\b|lat\\b|razy|sztuk|szt\\b|grup|organizac|miejsc|wniosk|projekt|szkole|spotka|warszta)`;
