package org.lexalign.render;

import java.util.List;

/** A sentence of an invented law, with the words that a report would mark in it. */
record SampleQuote(
    String id,
    String file,
    String act,
    String chapter,
    String label,
    String citation,
    int page,
    String language,
    String heading,
    String text,
    String marked) {

  static final List<SampleQuote> ALL =
      List.of(
          new SampleQuote(
              "penal-code.pdf#0/41A",
              "penal-code.pdf",
              "Penal Code (Arvelia)",
              "Part V — Offences against children",
              "41A",
              "s 41A(2)",
              33,
              "en",
              "Possession of prohibited material",
              "A person who has in his or her possession any prohibited material that depicts a"
                  + " child commits an offence and is liable to imprisonment for up to five years.",
              "possession any prohibited material"),
          new SampleQuote(
              "ley-proteccion.docx#0/12 bis",
              "ley-proteccion.docx",
              "Ley de Protección de la Niñez",
              "Capítulo II. De los delitos",
              "12 bis",
              "art. 12 bis, apdo. 1",
              0,
              "es",
              "Posesión de material",
              "Quien posea o adquiera material que represente a una persona menor de dieciocho años"
                  + " será castigado con pena de prisión de uno a cuatro años.",
              "posea o adquiera material"),
          new SampleQuote(
              "qanun.html#0/34",
              "qanun.html",
              "قانون حماية الطفل في أرفيليا",
              "الفصل الثالث: الجرائم",
              "34",
              "المادة 34",
              0,
              "ar",
              "الحيازة",
              "يعاقب بالحبس مدة لا تقل عن سنتين كل من حاز مواد تظهر طفلا لم يتم الثامنة عشرة من"
                  + " عمره (18)، أو أتاحها عبر شبكة معلوماتية.",
              "حاز مواد تظهر طفلا"),
          new SampleQuote(
              "fa.md#0/第二十一条之一",
              "fa.md",
              "阿维利亚儿童保护法",
              "第三章 法律责任",
              "第二十一条之一",
              "第二十一条之一第二款",
              0,
              "zh",
              "",
              "持有描绘未满十八周岁的儿童的违禁材料的，处三年以下有期徒刑，并处罚金。",
              "持有描绘未满十八周岁的儿童的违禁材料"));
}
