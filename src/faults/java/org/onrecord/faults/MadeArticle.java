package org.onrecord.faults;

import java.util.List;
import java.util.SplittableRandom;

/**
 * An article with two quotations of people whom nothing else names.
 *
 * @param url its address
 * @param text as a page has it
 * @param marks a word of each quotation that nothing else has
 */
record MadeArticle(String url, String text, List<String> marks) {

    private static final List<String> FIRST = List.of("Maria", "Peter", "Helen", "Victor", "Laura", "Simon", "Clara", "Martin");
    private static final List<String> FAMILY = List.of("Aldington", "Berwick", "Carmody", "Dunmore", "Ellerby", "Farnham",
            "Galbraith", "Harrowby", "Ingleton", "Jessop");

    static MadeArticle of(SplittableRandom random, String name) {
        String first = "first" + name + "x";
        String second = "second" + name + "x";
        String text = "Ferry talks go on in Port Example\n\nBy Nora Field\n\nMay 12, 2024\n\n“The " + first + " "
                + MadeRecord.sentence(random) + ",” Harbour Minister " + person(random)
                + " told reporters on Sunday.\n\nThe talks lasted two hours.\n\n“We " + second + " "
                + MadeRecord.sentence(random) + ",” said " + person(random) + ", the chair of the ferry company.\n";
        return new MadeArticle("https://gazette.example/" + name, text, List.of(first, second));
    }

    private static String person(SplittableRandom random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
    }
}
