/**
 * First names as people in Poland bear and shorten them, in the nominative: the form in which somebody signs. A word
 * that is also an everyday one ("Róża", "Kalina", "Pola") is left out: a missed name is asked for, a wrong one is not.
 */
const NAMES = `
Ada Adam Adrian Adrianna Agata Agnieszka Albert Aldona Alek Aleksander Aleksandra Alicja Alina Amelia Aneta Andrzej
Ania Anita Anka Anna Antoni Antonina Arkadiusz Artur Asia Barbara Bartek Bartłomiej Bartosz Basia Beata Bernadeta
Bogdan Bogumił Bogumiła Bogusław Bogusława Bożena Bronisław Bronisława Cecylia Celina Cezary Czesław Czesława
Damian Daniel Danuta Danusia Daria Dariusz Darek Dawid Dominik Dominika Dorota Edward Edyta Elżbieta Ela Emil Emilia Emma
Eugenia Eugeniusz Ewa Ewelina Feliks Filip Franciszek Franciszka Gabriela Genowefa Gosia Grażyna Grzegorz Grzesiek
Halina Hania Hanna Helena Henryk Henryka Hubert Ignacy Iga Ilona Irena Ireneusz Irmina Iwona Iza Izabela Jacek Jadwiga
Jagoda Jakub Jan Janina Janusz Jarek Jarosław Jerzy Joanna Jola Jolanta Józef Józefa Judyta Julia Julian Julita
Justyna Kacper Kamil Kamila Karol Karolina Kasia Katarzyna Kazimierz Kazimiera Kinga Klaudia Konrad Krystian Krystyna
Krysia Krzysiek Krzysztof Kuba Lech Lena Leokadia Leon Leszek Lidia Liliana Lucjan Lucyna Ludwik Łucja Łukasz Maciej Maciek
Magda Magdalena Maja Małgorzata Małgosia Marcin Marek Maria Marian Marianna Mariola Mariusz Marlena Marta Martyna Maryla
Marzena Mateusz Michał Michalina Mieczysław Mikołaj Milena Mirek Mirosław Mirosława Monika Natalia Nikola Nina Oksana Ola
Olga Oliwia Olena Oskar Patrycja Patryk Paulina Paweł Piotr Piotrek Przemysław Radosław Rafał Regina Renata Robert Roman
Romana Ryszard Sabina Sandra Sebastian Sławomir Sławek Stanisław Stanisława Stefan Stefania Sylwia Sylwester Szymon Tadeusz
Teresa Tomasz Tomek Urszula Ula Wacław Walentyna Waldemar Wanda Weronika Wiesław Wiesława Wiktor Wiktoria
Wioletta Wiola Witold Władysław Władysława Włodzimierz Wojciech Wojtek Zbigniew Zbyszek Zdzisław Zdzisława Zenon Zofia
Zosia Zuzanna Zygmunt Żaneta`;

export const firstNames: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
