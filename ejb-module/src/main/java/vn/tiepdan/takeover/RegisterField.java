package vn.tiepdan.takeover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;

/**
 * A column of an old petition register, with the words by which wards head it.
 *
 * <p>"Cơ quan chuyển đến" is on purpose among none of them: it heads who sent a petition to us in one ward and where it was sent
 * in the next, and a wrong guess would start or stop a clock. Whoever imports says which it is.
 */
public enum RegisterField {
    NUMBER(
            true,
            "so",
            "so don",
            "stt",
            "tt",
            "so tt",
            "so thu tu",
            "so dang ky",
            "so vao so",
            "so den",
            "so dk",
            "so tiep nhan"),
    RECEIVED_ON(
            true,
            "ngay nhan",
            "ngay nhan don",
            "ngay tiep nhan",
            "ngay tiep nhan don",
            "ngay thang nhan",
            "ngay thang nhan don",
            "ngay thang nam nhan",
            "ngay thang tiep nhan",
            "ngay den",
            "ngay vao so"),
    NAME(
            true,
            "ho ten",
            "ho va ten",
            "ten",
            "nguoi gui",
            "nguoi viet don",
            "nguoi lam don",
            "ho ten nguoi gui",
            "ho ten nguoi gui don",
            "ho va ten nguoi gui",
            "ho va ten nguoi gui don",
            "ho ten nguoi viet don",
            "ho va ten nguoi viet don",
            "nguoi dung don",
            "ten nguoi gui don"),
    NAME_AND_ADDRESS(
            false,
            "ho ten dia chi",
            "ho va ten dia chi",
            "ho ten dia chi nguoi gui",
            "ho ten dia chi nguoi gui don",
            "ho va ten dia chi nguoi gui don",
            "ho ten va dia chi",
            "ho ten dia chi nguoi viet don",
            "ho ten dia chi cong dan"),
    ADDRESS(
            true,
            "dia chi",
            "noi o",
            "cho o",
            "noi cu tru",
            "dia chi nguoi gui",
            "dia chi nguoi gui don",
            "dia chi nguoi viet don",
            "thuong tru"),
    PAPER_NUMBER(
            false,
            "cccd",
            "so cccd",
            "cmnd",
            "cmnd cccd",
            "cccd cmnd",
            "so cmnd",
            "can cuoc",
            "so can cuoc",
            "so giay to",
            "can cuoc cong dan"),
    SUMMARY(
            true,
            "noi dung",
            "noi dung don",
            "tom tat noi dung",
            "noi dung tom tat",
            "trich yeu",
            "tom tat",
            "noi dung vu viec",
            "tom tat noi dung don"),
    KIND(true, "loai don", "loai", "phan loai", "phan loai don", "loai don thu"),
    WRITTEN_ON(false, "ngay viet don", "ngay don", "ngay lam don", "ngay tren don", "ngay ghi tren don"),
    FORWARDED_BY(false, "noi gui den", "co quan gui den", "noi gui don", "co quan chuyen don", "nguon don"),
    PEOPLE(false, "so nguoi", "so nguoi ky", "so chu ky", "so nguoi ky ten"),
    ACCEPTED_ON(false, "ngay thu ly", "thu ly ngay"),
    OUTCOME(
            false,
            "ket qua",
            "ket qua giai quyet",
            "ket qua xu ly",
            "huong xu ly",
            "xu ly",
            "tinh trang",
            "trang thai"),
    ANSWERED_ON(
            false,
            "ngay tra loi",
            "ngay giai quyet",
            "ngay tra ket qua",
            "ngay giai quyet xong",
            "ngay ket thuc",
            "ngay ban hanh van ban"),
    REPLY_NUMBER(
            false,
            "so van ban",
            "so van ban tra loi",
            "van ban tra loi",
            "so ky hieu van ban",
            "so quyet dinh",
            "van ban giai quyet"),
    TRANSFERRED_TO(
            false,
            "chuyen den co quan",
            "noi chuyen di",
            "chuyen di",
            "co quan nhan don",
            "don vi nhan",
            "chuyen co quan khac",
            "chuyen cho co quan"),
    NOTE(false, "ghi chu");

    private static final Set<String> EITHER_WAY = Set.of(
            "co quan chuyen den",
            "noi chuyen den",
            "chuyen den",
            "don vi chuyen den",
            "noi chuyen",
            "co quan chuyen don den");

    private final boolean needed;
    private final String heads;

    RegisterField(boolean needed, String... heads) {
        this.needed = needed;
        this.heads = "|" + String.join("|", heads) + "|";
    }

    /** Whether a register without it cannot be taken over. */
    public boolean isNeeded() {
        return needed;
    }

    /** Folded, with one blank for whatever is neither letter nor digit. */
    private static String words(String head) {
        return Folding.fold(head).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** A head that says where a petition came from in one register and where it went in another. */
    static boolean isEitherWay(String head) {
        return EITHER_WAY.contains(words(head));
    }

    /** Which column holds what, as far as the words at their heads tell; the first one of two alike. */
    static Map<RegisterField, Integer> recognised(List<String> head) {
        Map<RegisterField, Integer> found = new LinkedHashMap<>();
        for (int column = 0; column < head.size(); column++) {
            String words = words(head.get(column));
            int at = column;
            Stream.of(values())
                    .filter(field -> !words.isEmpty() && field.heads.contains("|" + words + "|"))
                    .findFirst()
                    .ifPresent(field -> found.putIfAbsent(field, at));
        }
        return found;
    }
}
