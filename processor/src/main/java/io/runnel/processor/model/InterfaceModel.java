package io.runnel.processor.model;

import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type with chains: the interface that {@code ...Impl} implements.
 *
 * @param type the interface; a class if the user put {@code @Chain} there by mistake
 * @param name {@code Outer.Chains}, without the package
 * @param isPublic whether it is visible everywhere
 * @param isHidden whether it is private, or inside something private
 * @param chains its own chains
 * @param inherited the chains of its superinterfaces
 * @param scope where names are looked up
 * @param noImpl why no implementation can be written, if so
 * @param accessorsTaken names of methods without parameters that the implementation has anyway
 * @param hidden simple names of classes that the implementation cannot use, because it inherits
 *     fields or member types of these names
 * @param origin the type
 */
public record InterfaceModel(
    TypeElement type,
    String name,
    boolean isPublic,
    boolean isHidden,
    List<ChainModel> chains,
    List<ChainModel> inherited,
    ScopesModel scope,
    Optional<String> noImpl,
    List<String> accessorsTaken,
    List<String> hidden,
    Origin origin) {

  /** The same interface, with more known about its chains. */
  public InterfaceModel with(List<ChainModel> own, List<ChainModel> ofSuperinterfaces) {
    return new InterfaceModel(
        type,
        name,
        isPublic,
        isHidden,
        own,
        ofSuperinterfaces,
        scope,
        noImpl,
        accessorsTaken,
        hidden,
        origin);
  }

  /** {@code OuterChainsImpl}. */
  public String implName() {
    return name.replace(".", "") + "Impl";
  }
}
