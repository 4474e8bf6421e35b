package shop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Eight properties, some of them renamed or converted. */
@Mapper
public interface ShipmentMapper {

  @Mapping(target = "recipient", source = "customer")
  @Mapping(target = "due", source = "due", dateFormat = "yyyy-MM-dd")
  ShipmentDto toDto(Shipment shipment);
}
