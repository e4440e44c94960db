package vn.tiepdan.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * The wards to fill, under the province and the city of the demonstration and, for a nation, under thirty-three provinces more.
 *
 * <p>Codes are our own ({@code DL0001}, {@code DLT02}) and never those of a real unit.
 */
final class Places {

    /** The province and the city of the demonstration; the city ended with the reform. */
    static final String PROVINCE = "TINHTN";

    static final String CITY = "TPTN";

    private static final List<String> PROVINCES = List.of(
            "Thái Nguyên",
            "Hà Nội",
            "Huế",
            "Lai Châu",
            "Điện Biên",
            "Sơn La",
            "Lạng Sơn",
            "Quảng Ninh",
            "Thanh Hóa",
            "Nghệ An",
            "Hà Tĩnh",
            "Cao Bằng",
            "Tuyên Quang",
            "Lào Cai",
            "Phú Thọ",
            "Bắc Ninh",
            "Hưng Yên",
            "Hải Phòng",
            "Ninh Bình",
            "Quảng Trị",
            "Đà Nẵng",
            "Quảng Ngãi",
            "Gia Lai",
            "Khánh Hòa",
            "Lâm Đồng",
            "Đắk Lắk",
            "Thành phố Hồ Chí Minh",
            "Đồng Nai",
            "Tây Ninh",
            "Cần Thơ",
            "Vĩnh Long",
            "Đồng Tháp",
            "Cà Mau",
            "An Giang");
    private static final List<String> FIRST = words("""
            Tân An Hòa Phú Đông Vĩnh Thanh Minh Long Bình Quang Yên Hưng Đại Xuân Kim Cẩm Hải Sơn Trung Nam Bắc Tây Thạch Ngọc Gia
            Hồng Liên Mỹ Vạn""");
    private static final List<String> SECOND = words("""
            Lập Phúc Thành Hòa Sơn Châu Khánh Mỹ Đức Lợi Giang Thủy Lâm Tiến Trung Lộc Quý Cường Hải Dương Thái Nghĩa Bảo Điền
            Khê Trạch Phong Tường Hội Đô""");

    private Places() {}

    static List<Place> of(Size size) {
        List<Place> places = new ArrayList<>();
        for (int number = 1; number <= size.wards(); number++) {
            int province = (number - 1) * size.provinces() / size.wards();
            int first = number * 7 % FIRST.size();
            int second = (number * 13 + number / 30) % SECOND.size();
            places.add(new Place(
                    "DL%04d".formatted(number),
                    FIRST.get(first) + " " + SECOND.get(second),
                    province + 1,
                    province == 0 ? PROVINCE : "DLT%02d".formatted(province + 1),
                    PROVINCES.get(province)));
        }
        return places;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** One ward. */
    record Place(String code, String name, int provinceNumber, String provinceCode, String provinceName) {}
}
