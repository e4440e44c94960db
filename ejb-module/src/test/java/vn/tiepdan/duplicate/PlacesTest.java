package vn.tiepdan.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text tells of plots, projects and houses. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tranh chấp thửa đất số 123, tờ bản đồ số 45 | plot 123 sheet 45",
                "tranh chap thua 123 to ban do 45 | plot 123 sheet 45",
                "thuwar ddaats soos 123 towf banr ddoof soos 45 | plot 123 sheet 45",
                "tờ bản đồ 45, thửa số 123 tại xóm Soi | plot 123 sheet 45",
                "TBĐ 45 thửa 123 | plot 123 sheet 45",
                "thửa 123 ghi thiếu 20 m² | plot 123",
                "dự án Khu đô thị Thái Hưng của công ty | project khu do thi thai",
                "duwj ans khu ddoo thij Thais Huwng | project khu do thi thai",
                "nhà số 12/3 đường Tân Cương bị nứt | house 12/3 tan cuong",
                "lối đi chung tại ngõ 45 đường Quang Trung | house ngo 45 quang trung"
            })
    void a_text_tells_of(String text, String place) {
        assertThat(Places.in(text)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số 12, đường Tân Cương, tổ 8 | house 12 tan cuong",
                "12 Tân Cương | house 12 tan cuong",
                "Số nhà 12 đường Tân Cương, phường Thịnh Đán | house 12 tan cuong",
                "soos nhaf 12 dduowngf Taan Cuwowng | house 12 tan cuong",
                "Tổ 8, phường Thịnh Đán | area to 8",
                "tor 8 | area to 8",
                "Xóm Soi 2, xã Tân Cương, TP Thái Nguyên | area xom soi 2"
            })
    void an_address_is(String address, String place) {
        assertThat(Places.of(address)).containsExactly(place);
    }

    @Test
    void what_tells_of_no_place_tells_of_none() {
        assertThat(Places.in("Hai nhà 5 người cùng ký đơn")).isEmpty();
        assertThat(Places.in("Xây nhà 3 tầng")).isEmpty();
        assertThat(Places.in(null)).isEmpty();
        assertThat(Places.of(null)).isEmpty();
        assertThat(Places.of("phường Thịnh Đán")).isEmpty();
        assertThat(Places.of("Xóm Soi")).isEqualTo(Set.of());
    }
}
