package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract that the server hands out holds: every example in it, of answers and of errors, is executed. */
@OnTheProduct
class ContractJourney {

    @TestFactory
    Stream<DynamicTest> every_example_is_answered_as_the_contract_says(Product product) {
        JsonObject contract = PublicApi.nobody(product).get("/openapi").json();
        PublicApi inspectorate = PublicApi.inspectorate(product);
        PublicApi withoutScopes = PublicApi.inspectorate(product, "organisation:read");
        PublicApi withOtherScope = PublicApi.inspectorate(product, "deadlines:read");
        List<Example> examples = new Contract(contract).examples();
        assertThat(examples).hasSizeGreaterThan(80);
        return examples.stream()
                .map(example -> dynamicTest(example.name(), () -> {
                    PublicApi client = !example.withOtherScope()
                            ? inspectorate
                            : example.scope().equals("organisation:read") ? withOtherScope : withoutScopes;
                    example.prepare(inspectorate);
                    example.check(client.send(example.call()));
                }));
    }

    @Test
    void every_operation_has_an_id_a_summary_and_its_errors(Product product) {
        Contract contract =
                new Contract(PublicApi.nobody(product).get("/openapi").json());
        assertThat(contract.operations()).hasSizeGreaterThan(15).allSatisfy(operation -> {
            assertThat(operation.getString("operationId")).isNotBlank();
            assertThat(operation.getString("summary")).isNotBlank();
            assertThat(operation.getJsonObject("responses").keySet()).contains("400", "405", "500");
        });
        assertThat(contract.operations())
                .extracting(operation -> operation.getString("operationId"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_parameter_of_the_contract_is_known_to_the_server(Product product) {
        Contract contract =
                new Contract(PublicApi.nobody(product).get("/openapi").json());
        PublicApi inspectorate = PublicApi.inspectorate(product);
        assertThat(contract.bareQueries()).isNotEmpty().allSatisfy(path -> {
            Answer answer = inspectorate.get(path);
            assertThat(answer.body()).doesNotContain("integration.parameter.unknown");
        });
    }
}
