package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A petition from classification to its one outcome, over REST by a system of the ward and at the desks with no mouse. */
@OnTheProduct
class ProcessingJourney {

    private static final String NOTICE =
            "\"notice\":{\"mode\":\"POST\",\"givenOn\":\"2024-06-18\",\"documentNumber\":\"9/UBND\",\"proof\":\"EH1VN\"}";

    @Test
    void a_complaint_is_proposed_accepted_and_answered_over_rest(Product product) throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String code = ward.takesIn(paper("POST", null, null, "Lê Thị Khiếu Một", 1));
        code = ward.does(code, "classification", "{\"kind\":\"COMPLAINT\",\"field\":\"LAND\",\"competence\":\"OWN\"}");
        assertThat(ward.tries(code, "proposal", "{\"outcome\":\"ACCEPTED\",\"reason\":\"Đủ\"}")
                        .problem())
                .isEqualTo("petition.outcome.unchecked");
        String seen = ward.read(code).header("ETag").orElseThrow();
        ward.accepts(code, "2024-06-18");
        assertThat(ward.tries(code, "withdrawal", "{\"on\":\"2024-06-18\",\"form\":\"PAPER\"}", seen)
                        .status())
                .isEqualTo(412);
        assertThat(ward.tries(
                                code,
                                "filing",
                                "{\"on\":\"2024-06-18\",\"ground\":\"IN_TIME\",\"reason\":\"Hết hạn\"," + NOTICE + "}")
                        .problem())
                .isEqualTo("petition.outcome.already");
        ward.does(code, "replies", """
                {"content":"ANSWERED","mode":"POST","givenOn":"2024-06-18","documentNumber":"50/QĐ-UBND","proof":"EH2VN"}""");
        assertThat(ward.read(code).json().getString("stage")).isEqualTo("ANSWERED");
        assertThat(ward.read(code).json().getString("outcome")).isEqualTo("ACCEPTED");
    }

    @Test
    void what_is_not_ours_goes_each_its_way_over_rest(Product product) throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String guided = ward.takesIn(paper("DIRECT", "COMPLAINT", "OTHER", "Lê Thị Khiếu Hai", 1));
        ward.findsEligible(guided);
        ward.does(
                guided, "guidance", "{\"on\":\"2024-06-18\",\"recipient\":{\"body\":\"Sở Xây dựng\"}," + NOTICE + "}");
        assertThat(ward.read(guided).json().getString("outcome")).isEqualTo("GUIDED");

        String returned = ward.takesIn(paper("PRESS", "COMPLAINT", "OTHER", "Lê Thị Khiếu Ba", 1));
        ward.findsEligible(returned);
        assertThat(ward.tries(
                                returned,
                                "guidance",
                                "{\"on\":\"2024-06-18\",\"recipient\":{\"body\":\"Sở Xây dựng\"}," + NOTICE + "}")
                        .problem())
                .isEqualTo("petition.guide.forwarded");
        ward.does(
                returned,
                "return",
                "{\"on\":\"2024-06-18\",\"documentNumber\":\"10/UBND\",\"reason\":\"Không thuộc\"," + NOTICE + "}");

        String moved = ward.takesIn(paper("POST", "FEEDBACK", "OTHER", "Lê Thị Phản Ánh", 1));
        ward.findsEligible(moved);
        assertThat(ward.tries(
                                moved,
                                "transfer",
                                "{\"on\":\"2024-06-18\",\"documentNumber\":\"11/PC\",\"recipient\":{\"unit\":\"QTHANG\"},"
                                        + NOTICE + "}")
                        .problem())
                .isEqualTo("processing.recipient.not-on-that-day");
        ward.does(
                moved,
                "transfer",
                "{\"on\":\"2024-06-18\",\"documentNumber\":\"11/PC\",\"recipient\":{\"unit\":\"TPTN\"}," + NOTICE
                        + "}");
        ward.does(moved, "responses", """
                {"from":"UBND thành phố","receivedOn":"2024-06-18","content":"Đã sửa đèn"}""");
        ward.does(moved, "result-notice", """
                {"mode":"POST","givenOn":"2024-06-18","documentNumber":"12/UBND","proof":"EH3VN"}""");
        assertThat(ward.read(moved).json().getString("stage")).isEqualTo("CLOSED");
        assertThat(ward.processing(moved).json().getJsonArray("responses")).hasSize(1);
    }

    @Test
    void what_lacks_something_is_supplemented_refused_filed_away_withdrawn_or_split_over_rest(Product product)
            throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String lacking = ward.takesIn(paper("POST", "FEEDBACK", "OWN", "Lê Thị Thiếu", 1));
        ward.does(lacking, "conditions", """
                {"conditions":{"CONTENT_CLEAR":false,"NOT_ANSWERED_BEFORE":true,"NOT_SENT_TO_COMPETENT":true}}""");
        ward.does(lacking, "supplement-requests", "{\"missing\":\"Địa điểm cụ thể\"," + NOTICE + "}");
        ward.does(lacking, "supplements", "{\"on\":\"2024-06-18\",\"what\":\"Ngõ 12, tổ 3\"}");
        ward.does(lacking, "conditions", """
                {"conditions":{"CONTENT_CLEAR":true,"NOT_ANSWERED_BEFORE":false,"NOT_SENT_TO_COMPETENT":true}}""");
        ward.does(
                lacking,
                "filing",
                "{\"on\":\"2024-06-18\",\"ground\":\"NOT_ANSWERED_BEFORE\",\"reason\":\"Đã trả lời\"," + NOTICE + "}");
        assertThat(ward.read(lacking).json().getString("outcome")).isEqualTo("FILED_AWAY");

        String refused = ward.takesIn(paper("POST", "COMPLAINT", "OWN", "Lê Thị Muộn", 1));
        ward.finds(refused, "IN_TIME");
        ward.does(
                refused,
                "proposal",
                "{\"outcome\":\"NOT_ACCEPTED\",\"ground\":\"IN_TIME\",\"reason\":\"Hết thời hiệu\"}");
        ward.does(refused, "proposal-return", "{\"reason\":\"Xem lại\"}");
        ward.does(
                refused,
                "proposal",
                "{\"outcome\":\"NOT_ACCEPTED\",\"ground\":\"IN_TIME\",\"reason\":\"Hết thời hiệu\"}");
        ward.does(
                refused,
                "non-acceptance",
                "{\"on\":\"2024-06-18\",\"documentNumber\":\"13/TB\",\"ground\":\"IN_TIME\"," + NOTICE + "}");

        String withdrawn = ward.takesIn(paper("POST", "COMPLAINT", "OTHER", "Lê Thị Rút", 1));
        ward.does(withdrawn, "bypass", "{\"cause\":\"NEVER_BROUGHT_THERE\"}");
        ward.does(withdrawn, "withdrawal", "{\"on\":\"2024-06-18\",\"form\":\"MINUTES\",\"reason\":\"Đã thỏa thuận\"}");
        assertThat(ward.read(withdrawn).json().getString("stage")).isEqualTo("WITHDRAWN");

        String mixed = ward.takesIn(paper("POST", null, null, "Lê Thị Nhiều Việc", 1));
        ward.does(mixed, "split", """
                {"parts":[{"kind":"COMPLAINT","summary":"Bồi thường"},{"kind":"RECOMMENDATION","summary":"Mở đường"}]}""");
        assertThat(ward.processing(mixed).json().getJsonArray("parts")).hasSize(2);
        assertThat(ward.tries(
                                lacking,
                                "urging",
                                "{\"on\":\"2024-06-18\",\"documentNumber\":\"1/UBND\",\"overdueSince\":\"2024-06-10\",\"recipient\":{\"unit\":\"TPTN\"},"
                                        + NOTICE + "}")
                        .problem())
                .isEqualTo("processing.urge.not-below");
    }

    @Test
    void a_deputy_who_forwarded_it_is_told_how_it_was_settled_over_rest(Product product) throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String sent = ward.takesIn(paper("DEPUTY", "FEEDBACK", "OWN", "Lê Thị Đại Biểu", 1));
        String told =
                "{\"mode\":\"POST\",\"givenOn\":\"2024-06-18\",\"documentNumber\":\"15/UBND\",\"proof\":\"EH5VN\"}";
        assertThat(ward.tries(sent, "sender-notice", told).problem()).isEqualTo("petition.sender.not-owed");
        ward.does(sent, "replies", """
                {"content":"ANSWERED","mode":"POST","givenOn":"2024-06-18","documentNumber":"50/UBND","proof":"EH2VN"}""");
        assertThat(ward.read(sent).json().getString("due")).isEqualTo("2024-06-27");
        ward.does(sent, "sender-notice", told);
        assertThat(ward.read(sent).json().isNull("due")).isTrue();
        assertThat(ward.tries(sent, "sender-notice", told).problem()).isEqualTo("petition.sender.already");
    }

    @Test
    void the_city_urges_the_ward_that_owes_a_settlement_over_rest(Product product) throws Exception {
        WardSystem city = WardSystem.ofTheCity(product);
        String owed = city.takesIn(
                paper("POST", "COMPLAINT", "LOWER", "Lê Thị Chờ Lâu", 1).replace("\"TDAN\"", "\"TPTN\""));
        city.findsEligible(owed);
        String letter =
                "{\"on\":\"2024-06-18\",\"documentNumber\":\"3/BTCD\",\"overdueSince\":\"%s\",\"recipient\":{\"unit\":\"TDAN\"},"
                        + NOTICE + "}";
        assertThat(city.tries(owed, "urging", letter.formatted("2024-06-18")).body())
                .contains("\"overdueSince\"", "processing.urge.not-overdue");
        city.does(owed, "urging", letter.formatted("2024-06-10"));
        assertThat(city.read(owed).json().getString("outcome")).isEqualTo("URGED");
        city.does(owed, "responses", """
                {"from":"UBND phường Thịnh Đán","receivedOn":"2024-06-18","content":"Đã ra quyết định"}""");
        city.does(owed, "result-notice", """
                {"mode":"POST","givenOn":"2024-06-18","documentNumber":"12/UBND","proof":"EH4VN"}""");
        assertThat(city.read(owed).json().getString("stage")).isEqualTo("CLOSED");
    }

    @Test
    void an_officer_checks_and_proposes_and_the_head_accepts_by_keyboard(Browser window, Browser other, Product product)
            throws Exception {
        String code = WardSystem.registered(product).takesIn(paper("POST", "COMPLAINT", "OWN", "Lê Thị Bàn Phím", 1));
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/petition/dossier?code=" + code);
        assertThat(desk.barriers()).isEmpty();
        desk.follow("Kiểm tra điều kiện");
        assertThat(desk.barriers()).isEmpty();
        desk.save();
        assertThat(desk.text()).contains("Đủ điều kiện");
        desk.follow("Trình lãnh đạo");
        assertThat(desk.barriers()).isEmpty();
        desk.choose("Thụ lý").type("Lý do", "Đủ điều kiện, thuộc thẩm quyền").save();
        assertThat(desk.text()).contains("Chờ lãnh đạo quyết định");

        IntakeDesk head = IntakeDesk.signedIn(other, "chutich").open("/petition/dossier?code=" + code);
        head.follow("Thụ lý");
        assertThat(head.barriers()).isEmpty();
        head.type("Số, ký hiệu văn bản", "40/TB-UBND")
                .select("Cách báo", "Trực tiếp bằng lời, có ghi lại")
                .type("Căn cứ chứng minh đã báo", "Biên bản làm việc")
                .save();
        assertThat(head.text()).contains("Đã thụ lý, đang giải quyết", "Phiếu đề xuất thụ lý đơn", "Thông báo thụ lý");
        assertThat(head.barriers()).isEmpty();
    }

    private static String paper(String source, String kind, String competence, String name, int signatures) {
        String by = source.equals("PRESS") || source.equals("DEPUTY") ? "\"forwardedBy\":\"Báo Thái Nguyên\"," : "";
        String classified = kind == null ? "" : "\"kind\":\"" + kind + "\",\"competence\":\"" + competence + "\",";
        return """
                {"unit":"TDAN","source":"%s",%s"receivedOn":"2024-06-17",%s"summary":"Việc lối đi chung ở tổ 3","signatures":%d,
                 "author":{"fullName":"%s","address":"Tổ 3","paperKind":"NOT_STATED"}}""".formatted(source, by, classified, signatures, name);
    }
}
